import { InputError } from '@backstage/errors';
import { parseDotprompt } from './parseDotprompt';
import { parsePrompty } from './parsePrompty';
import { parsePromptYaml } from './parsePromptYaml';
import { PromptFile } from './PromptFile';

type Parse = (text: string, what: string) => PromptFile;

/** By the end of the name; the first that fits. */
const FORMATS: readonly (readonly [string, Parse])[] = [
  ['.prompt.yml', parsePromptYaml],
  ['.prompt.yaml', parsePromptYaml],
  ['.prompt', parseDotprompt],
  ['.prompty', parsePrompty],
];

/** The end of a prompt file's name, such as `.prompt.yml`; undefined where it is no prompt file. */
export function promptExtension(path: string): string | undefined {
  const name = path.toLocaleLowerCase('en-US');
  return FORMATS.find(([extension]) => name.endsWith(extension))?.[0];
}

/** Reads a prompt file by the end of its name. Throws `InputError`, naming the file and the field. */
export function parsePromptFile(path: string, text: string): PromptFile {
  const extension = promptExtension(path);
  const parse = FORMATS.find(([candidate]) => candidate === extension)?.[1];
  if (!parse) {
    throw new InputError(`'${path}' is not a prompt file`);
  }
  return parse(text, `'${path}'`);
}
