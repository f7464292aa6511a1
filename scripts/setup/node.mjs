import { chmod } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fetchPackage } from './fetchPackage.mjs';
import { NODE } from './pins.mjs';
import { say } from './say.mjs';

/**
 * A Node that Backstage runs on: the one that runs this script if it fits, else the pinned one.
 *
 * `binFolder` is to be put first on PATH; `headers` is the folder with include/node that native packages are built
 * against, where there is one.
 */
export async function fittingNode({
  toolchain,
  version = process.versions.node,
}) {
  if (fits(version)) {
    return describe(path.dirname(process.execPath), process.execPath);
  }
  const pin = NODE[`${process.platform}-${process.arch}`];
  if (!pin) {
    throw new Error(
      `Backstage needs Node 22 or 24, this is ${version}, and there is no package of a fitting one for ` +
        `${process.platform}-${process.arch}. Install Node 24 (or 22.12 and up) from https://nodejs.org and try again.`,
    );
  }
  const folder = path.join(toolchain, 'node');
  say(
    `Node ${version} does not run Backstage, which needs 22 or 24; using Node ${pin.version} in .toolchain.`,
  );
  await fetchPackage({ pin, into: folder });
  const binary = path.join(
    folder,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  await chmod(binary, 0o755);
  return describe(path.dirname(binary), binary);
}

/** Backstage 1.55 supports Node 22 and 24; jsdom wants 22.12 or newer of the former. */
export function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 24 || (major === 22 && minor >= 12);
}

function describe(binFolder, binary) {
  const prefix = path.dirname(binFolder);
  const hasHeaders = existsSync(path.join(prefix, 'include', 'node', 'node.h'));
  return { binary, binFolder, headers: hasHeaders ? prefix : undefined };
}
