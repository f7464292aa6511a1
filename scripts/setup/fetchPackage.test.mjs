import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  appendFile,
  mkdir,
  readFile,
  readdir,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../lib/temporaryFolder.mjs';
import { fetchPackage } from './fetchPackage.mjs';

const VERSION = '1.2.3';

/** A registry with one package; `tamper` may change the archive on its way. */
async function registry(t, { tamper = async () => {} } = {}) {
  const source = await temporaryFolder(t);
  await mkdir(path.join(source, 'package'));
  await writeFile(
    path.join(source, 'package', 'package.json'),
    `{"version":"${VERSION}"}`,
  );
  const archive = path.join(source, 'sample.tgz');
  execFileSync('tar', ['-czf', 'sample.tgz', 'package'], { cwd: source });
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  const calls = [];
  return {
    calls,
    pin: { name: 'sample', version: VERSION, integrity: `sha512-${digest}` },
    pack: async (pin, folder) => {
      calls.push(pin.name);
      const copy = path.join(folder, 'sample.tgz');
      await writeFile(copy, await readFile(archive));
      await tamper(copy);
      return copy;
    },
  };
}

test('a package appears in its folder, and is not fetched again', async t => {
  const { calls, ...source } = await registry(t);
  const into = path.join(await temporaryFolder(t), 'tools', 'sample');
  await fetchPackage({ ...source, into });
  await fetchPackage({ ...source, into });
  assert.match(
    await readFile(path.join(into, 'package.json'), 'utf8'),
    /1\.2\.3/,
  );
  assert.deepEqual(calls, ['sample']);
});

test('an archive that is not the pinned one is refused, and nothing of it stays', async t => {
  const source = await registry(t, { tamper: file => appendFile(file, 'x') });
  const tools = await temporaryFolder(t);
  const into = path.join(tools, 'sample');
  await assert.rejects(
    fetchPackage({ ...source, into }),
    /sample@1\.2\.3 is not the pinned one/,
  );
  assert.equal(existsSync(into), false);
  assert.deepEqual(await readdir(tools), []);
});

test('a folder that an interrupted or older set-up left is replaced', async t => {
  const source = await registry(t);
  const into = path.join(await temporaryFolder(t), 'sample');
  await mkdir(into);
  await writeFile(path.join(into, 'half-done'), '');
  await fetchPackage({ ...source, into });
  assert.deepEqual(await readdir(into), ['package.json']);
});

test('two set-ups at once both succeed', async t => {
  const source = await registry(t);
  const into = path.join(await temporaryFolder(t), 'sample');
  await Promise.all([
    fetchPackage({ ...source, into }),
    fetchPackage({ ...source, into }),
  ]);
  assert.deepEqual(await readdir(into), ['package.json']);
});
