import { z } from 'zod';
import { PromptContent } from '../../model';
import { parseWire, settingsOnly, variablesIn } from '../map';
import { optionalObject, readMetadata } from './metadata';
import { PromptFile } from './PromptFile';
import { parseYamlObject } from './yaml';

const messagesSchema = z
  .array(z.object({ role: z.string(), content: z.string() }))
  .min(1);

/** Reads a `.prompt.yml` file as GitHub Models writes them. Test data and evaluators are not part of the prompt. */
export function parsePromptYaml(text: string, what: string): PromptFile {
  const file = parseYamlObject(text, what);
  const { model, modelParameters, responseFormat, jsonSchema } = file;
  const messages = parseWire(
    messagesSchema,
    file.messages,
    `${what}: messages`,
  );
  const content: PromptContent = { type: 'chat', messages };
  return {
    ...readMetadata(file, what),
    content,
    templateFormat: 'mustache',
    parameters: settingsOnly({
      ...optionalObject(modelParameters, `${what}: modelParameters`),
      ...(responseFormat === undefined ? {} : { responseFormat }),
      ...(jsonSchema === undefined ? {} : { jsonSchema }),
    }),
    models: typeof model === 'string' && model ? [model] : undefined,
    variables: variablesIn(content, 'mustache'),
  };
}
