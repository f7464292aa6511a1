import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fetchPackage } from './fetchPackage.mjs';
import { YARN } from './pins.mjs';

/** The pinned yarn: the one that runs this script if it is the same, else one in the ignored folder. */
export async function pinnedYarn({ toolchain, env = process.env }) {
  if (
    env.npm_execpath &&
    env.npm_config_user_agent?.startsWith(`yarn/${YARN.version} `)
  ) {
    return { script: env.npm_execpath, binFolder: undefined };
  }
  const folder = path.join(toolchain, 'yarn');
  await fetchPackage({ pin: YARN, into: folder });
  const binFolder = path.join(folder, 'bin');
  await chmod(path.join(binFolder, 'yarn'), 0o755);
  return { script: path.join(binFolder, 'yarn.js'), binFolder };
}
