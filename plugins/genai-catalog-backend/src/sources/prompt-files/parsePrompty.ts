import { JsonObject } from '@backstage/types';
import { PromptVariable, TemplateFormat } from '../../model';
import { settingsOnly, variablesIn } from '../map';
import { optionalObject, readMetadata } from './metadata';
import { PromptFile } from './PromptFile';
import { splitPromptyRoles } from './promptyRoles';
import { parseYamlObject, splitFrontMatter } from './yaml';

/** Reads a `.prompty` file: front matter, and a body whose messages begin with a line such as `system:`. */
export function parsePrompty(text: string, what: string): PromptFile {
  const { frontMatter, body } = splitFrontMatter(text);
  const file = parseYamlObject(frontMatter, `${what}: front matter`);
  const content = splitPromptyRoles(body);
  const templateFormat = formatOf(file.template);
  return {
    ...readMetadata(file, what),
    content,
    templateFormat,
    ...modelOf(file.model, what),
    variables: variablesOf(file.inputs) ?? variablesIn(content, templateFormat),
  };
}

/** A name, or an object whose connection (`configuration`) names the model and may hold where it is, which is left out. */
function modelOf(
  model: JsonObject[string],
  what: string,
): Pick<PromptFile, 'models' | 'parameters'> {
  if (typeof model === 'string') {
    return { models: model ? [model] : undefined };
  }
  const object = optionalObject(model, `${what}: model`) ?? {};
  const configuration =
    optionalObject(object.configuration, `${what}: model.configuration`) ?? {};
  const name = [
    object.id,
    configuration.name,
    configuration.model,
    configuration.azure_deployment,
  ].find(candidate => typeof candidate === 'string' && candidate);
  return {
    models: typeof name === 'string' ? [name] : undefined,
    parameters: settingsOnly(
      optionalObject(
        object.parameters ?? object.options,
        `${what}: model.parameters`,
      ),
    ),
  };
}

/** `template: jinja2`, or an object with `format` as a word or with a `kind`. */
function formatOf(template: JsonObject[string]): TemplateFormat {
  const format = isObject(template) ? template.format : template;
  const word = isObject(format) ? format.kind : format;
  return word === 'mustache' || word === 'handlebars' ? word : 'jinja2';
}

/** An object by name, or a list of objects with a name. Values are examples or schemas; only names are taken. */
function variablesOf(inputs: JsonObject[string]): PromptVariable[] | undefined {
  if (Array.isArray(inputs)) {
    return inputs.flatMap(input =>
      isObject(input) && typeof input.name === 'string'
        ? [{ name: input.name, required: input.required === true }]
        : [],
    );
  }
  return isObject(inputs)
    ? Object.keys(inputs).map(name => ({ name }))
    : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
