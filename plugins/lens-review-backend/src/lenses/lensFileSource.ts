import { readFile, stat } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import {
  describeReadError,
  LensSource,
  LensSourceItem,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { LensFileConfig } from '../config';

/** Twice what the AWS tool takes. */
const MOST_BYTES = 1024 * 1024;

/** A custom-lens JSON file that config names. */
export function lensFileSource(file: LensFileConfig): LensSource {
  const { id, version, target, configuredTarget } = file;
  return {
    id: file.configPath,
    async read(): Promise<readonly LensSourceItem[]> {
      try {
        const { size } = await stat(target);
        if (size > MOST_BYTES) {
          throw new InputError(`${size} bytes of at most 1 MB`);
        }
        const definition = await readFile(target, 'utf8');
        return [{ ok: true, id, version, definition }];
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
