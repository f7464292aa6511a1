import { readFile, stat } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import { describeReadError } from '@genai-lens/backstage-plugin-lens-review-node';
import { LensFileConfig } from '../../config';
import { MOST_LENS_BYTES } from '../limits';
import { OriginSource, ReadLens } from './readLenses';

/** A custom-lens JSON file that config names. */
export function lensFileSource(file: LensFileConfig): OriginSource {
  const { id, version, change, target, configuredTarget } = file;
  return {
    id: configuredTarget,
    origin: 'file',
    async read(): Promise<readonly ReadLens[]> {
      try {
        const { size } = await stat(target);
        if (size > MOST_LENS_BYTES) {
          throw new InputError(`${size} bytes of at most 1 MB`);
        }
        const definition = await readFile(target, 'utf8');
        return [{ ok: true, id, version, change, definition }];
      } catch (error) {
        const { reason, detail } = describeReadError(error);
        const problem = `${configuredTarget} cannot be read: ${reason}`;
        return [
          { ok: false, id, version, problem, detail: `${target}: ${detail}` },
        ];
      }
    },
  };
}
