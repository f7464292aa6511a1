import { spawn, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { manifestFiles } from '../lib/workspaces.mjs';
import { npm } from './npm.mjs';
import { say } from './say.mjs';

const run = promisify(execFile);

/** Installs the dependencies exactly as yarn.lock says, when they are missing or something changed since. */
export async function installDependencies({ root, node, yarn, env }) {
  const stamp = path.join(root, 'node_modules', '.genai-lens-installed');
  const wanted = await fingerprint(root, node);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    return;
  }
  say(
    'installing the dependencies that yarn.lock lists; the first time this takes a few minutes.',
  );
  const registry = await mirrorOfNpm({ root, node, yarn, env });
  const child = spawn(node.binary, [yarn.script, 'install', '--immutable'], {
    cwd: root,
    env: registry ? { ...env, YARN_NPM_REGISTRY_SERVER: registry } : env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(
      'yarn install failed; its messages are above. Where a package.json was changed on purpose, run ' +
        '"node scripts/with-toolchain.mjs yarn install" to bring yarn.lock up to date.',
    );
  }
  await writeFile(stamp, wanted);
}

/** Everything that decides what an installation looks like, in one digest. */
export async function fingerprint(root, node) {
  const hash = createHash('sha512').update(
    `${process.platform} ${process.arch}\n`,
  );
  // Native packages are built for one Node.
  hash.update((await run(node.binary, ['--version'])).stdout);
  const files = ['yarn.lock', '.yarnrc.yml', ...(await manifestFiles(root))];
  for (const file of files) {
    hash.update(`${file}\n`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** yarn does not read npm's settings: where npm uses a mirror and yarn has none of its own, it gets the same one. */
async function mirrorOfNpm({ root, node, yarn, env }) {
  const [ofNpm, ofYarn] = await Promise.all([
    npm('config', 'ls'),
    run(node.binary, [yarn.script, 'config', 'npmRegistryServer', '--json'], {
      cwd: root,
      env,
    }),
  ]);
  return registryForYarn(ofNpm, ofYarn.stdout);
}

/** The registry that npm was told to use, unless yarn was told something too; read from what the two say of their settings. */
export function registryForYarn(npmSettings, yarnSetting) {
  // npm lists only what differs from its defaults.
  const registry = /^registry = "(.+)"$/m.exec(npmSettings)?.[1];
  return JSON.parse(yarnSetting).source === '<default>' ? registry : undefined;
}
