import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError, toError } from '@backstage/errors';
import { compileAuthoredLens } from '@genai-lens/backstage-plugin-lens-review-common';
import { parse } from 'yaml';
import { LensSource, LensSourceItem } from './types';

/**
 * A lens authored as `lens.yaml` and `pillars/*.yaml`.
 * Where it cannot be read, the name of the directory stands for its id.
 */
export function authoredLensDirectory(directory: string): LensSource {
  const id = basename(directory);
  return {
    id: `directory:${id}`,
    async read(): Promise<readonly LensSourceItem[]> {
      try {
        return [{ ok: true, ...(await compileDirectory(directory)) }];
      } catch (error) {
        const problem = toError(error).message;
        return [{ ok: false, id, version: 'unknown', problem }];
      }
    },
  };
}

async function compileDirectory(directory: string) {
  const pillarsDirectory = join(directory, 'pillars');
  const files = (await readdir(pillarsDirectory))
    .filter(file => file.endsWith('.yaml'))
    .sort();
  const [lens, ...pillars] = await Promise.all([
    readYaml(join(directory, 'lens.yaml')),
    ...files.map(async file => ({
      file: `pillars/${file}`,
      content: await readYaml(join(pillarsDirectory, file)),
    })),
  ]);
  return compileAuthoredLens({ lens, pillars });
}

async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return parse(text);
  } catch (error) {
    throw new InputError(`${path}: ${toError(error).message}`);
  }
}
