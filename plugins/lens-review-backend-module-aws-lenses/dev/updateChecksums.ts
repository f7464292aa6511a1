import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConflictError } from '@backstage/errors';
import { lensChecksum } from '@genai-lens/backstage-plugin-lens-review-node';
import { awsLensSources, LENSES_DIRECTORY } from '../src/sources';

/*
 * Adds the checksums of new lens versions to lenses/checksums.json. A version that has one and whose
 * text is another is refused, because portals keep the text that they have; --unpublished replaces it
 * all the same, for a version that no portal has seen.
 */
const FILE = join(LENSES_DIRECTORY, 'checksums.json');

async function updateChecksums(options: { replace: boolean }) {
  const checksums: Record<string, string> = JSON.parse(
    await readFile(FILE, 'utf8'),
  );
  for (const source of awsLensSources) {
    for (const item of await source.read()) {
      if (!item.ok) {
        throw new ConflictError(`${item.id}: ${item.problem}`);
      }
      const key = `${item.id}@${item.version}`;
      const checksum = lensChecksum(item);
      if (key in checksums && checksums[key] !== checksum && !options.replace) {
        throw new ConflictError(
          `${key} was published with another text: give lens.yaml a new version`,
        );
      }
      checksums[key] = checksum;
    }
  }
  await writeFile(FILE, `${JSON.stringify(checksums, undefined, 2)}\n`);
}

updateChecksums({ replace: process.argv.includes('--unpublished') }).catch(
  error => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
