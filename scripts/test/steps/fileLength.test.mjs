import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../lib/temporaryFolder.mjs';
import { findTooLong } from './fileLength.mjs';

test('code of more than 300 lines and tests of more than 500 are found, other files are not', async t => {
  const root = await temporaryFolder(t);
  const lengths = {
    'src/right.ts': 300,
    'src/long.tsx': 301,
    'src/right.test.ts': 500,
    'src/long.test.ts': 501,
    'lenses/long.yaml': 2000,
    'node_modules/long.js': 2000,
  };
  for (const [file, lines] of Object.entries(lengths)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), 'x\n'.repeat(lines));
  }
  const found = await findTooLong([root]);
  assert.deepEqual(
    found.map(({ file, lines }) => [path.basename(file), lines]).sort(),
    [
      ['long.test.ts', 501],
      ['long.tsx', 301],
    ],
  );
});
