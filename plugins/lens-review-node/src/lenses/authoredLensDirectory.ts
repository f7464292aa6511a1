import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError, toError } from '@backstage/errors';
import { compileAuthoredLens } from '@genai-lens/backstage-plugin-lens-review-common';
import { parse } from 'yaml';
import { describeReadError } from './describeReadError';
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
        const { reason: problem, detail } = describeReadError(error);
        return [{ ok: false, id, version: 'unknown', problem, detail }];
      }
    },
  };
}

async function compileDirectory(directory: string) {
  const files = (await readdir(join(directory, 'pillars')))
    .filter(file => file.endsWith('.yaml'))
    .sort();
  const [lens, ...pillars] = await Promise.all([
    readYaml(directory, 'lens.yaml'),
    ...files.map(async name => {
      const file = `pillars/${name}`;
      return { file, content: await readYaml(directory, file) };
    }),
  ]);
  return compileAuthoredLens({ lens, pillars });
}

async function readYaml(directory: string, file: string): Promise<unknown> {
  const text = await readFile(join(directory, file), 'utf8');
  try {
    return parse(text);
  } catch (error) {
    throw new InputError(`${file}: ${toError(error).message}`);
  }
}
