import { JsonObject } from '@backstage/types';
import { PromptContent, PromptVariable } from '../../model';
import { settingsOnly, variablesIn } from '../map';
import { splitDotpromptRoles } from './dotpromptRoles';
import { optionalObject, readMetadata } from './metadata';
import { PromptFile } from './PromptFile';
import { parseYamlObject, splitFrontMatter } from './yaml';

/** Reads a dotprompt `.prompt` file: front matter, and a body in Handlebars. */
export function parseDotprompt(text: string, what: string): PromptFile {
  const { frontMatter, body } = splitFrontMatter(text);
  const file = parseYamlObject(frontMatter, `${what}: front matter`);
  const { model, config, input, output, tools, toolDefs } = file;
  const content = withTools(splitDotpromptRoles(body), toolDefs);
  const inputs = optionalObject(input, `${what}: input`);
  return {
    ...readMetadata(file, what),
    content,
    templateFormat: 'handlebars',
    parameters: settingsOnly({
      ...optionalObject(config, `${what}: config`),
      ...(output === undefined ? {} : { output }),
      ...(tools === undefined ? {} : { tools }),
      ...(content.type === 'text' && toolDefs !== undefined
        ? { toolDefs }
        : {}),
    }),
    models: typeof model === 'string' && model ? [model] : undefined,
    variables:
      variablesOf(optionalObject(inputs?.schema, `${what}: input.schema`)) ??
      variablesIn(content, 'handlebars'),
  };
}

function withTools(
  content: PromptContent,
  toolDefs: JsonObject[string],
): PromptContent {
  return content.type === 'chat' && Array.isArray(toolDefs)
    ? { ...content, tools: toolDefs.filter(isObject) }
    : content;
}

/**
 * The top of an input schema, which is JSON Schema or dotprompt's short form: `name`, `name?` where it is optional,
 * `name(array, what for)`.
 */
function variablesOf(
  schema: JsonObject | undefined,
): PromptVariable[] | undefined {
  if (!schema) {
    return undefined;
  }
  const { properties, required } = schema;
  if (schema.type === 'object' && isObject(properties)) {
    const needed = Array.isArray(required) ? required : [];
    return Object.keys(properties).map(name => ({
      name,
      required: needed.includes(name),
    }));
  }
  return Object.keys(schema).flatMap(key => {
    const match = /^([A-Za-z_][\w-]*)(\??)/.exec(key);
    return match ? [{ name: match[1], required: match[2] === '' }] : [];
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
