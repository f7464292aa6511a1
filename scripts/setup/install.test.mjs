import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../lib/temporaryFolder.mjs';
import { fingerprint } from './install.mjs';

const node = { binary: process.execPath };

async function repository(t) {
  const root = await temporaryFolder(t);
  const write = (file, text) => writeFile(path.join(root, file), text);
  await mkdir(path.join(root, 'plugins', 'sample'), { recursive: true });
  await write('package.json', '{"workspaces":["packages/*","plugins/*"]}');
  await write('plugins/sample/package.json', '{"name":"sample"}');
  await write('yarn.lock', 'lock');
  await write('.yarnrc.yml', 'nodeLinker: node-modules');
  return { root, write };
}

test('dependencies count as installed until something that decides about them changes', async t => {
  const { root, write } = await repository(t);
  const before = await fingerprint(root, node);
  await write('README.md', 'text');
  assert.equal(await fingerprint(root, node), before);

  const seen = new Set([before]);
  const changes = {
    'yarn.lock': 'another lock',
    'plugins/sample/package.json':
      '{"name":"sample","dependencies":{"left-pad":"*"}}',
    '.yarnrc.yml': 'nodeLinker: pnp',
  };
  for (const [file, text] of Object.entries(changes)) {
    await write(file, text);
    seen.add(await fingerprint(root, node));
  }
  assert.equal(seen.size, 4);
});
