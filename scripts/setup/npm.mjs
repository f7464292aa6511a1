import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Settings that say from where and how to fetch; the only inherited ones that a nested npm may see. */
const KEPT = new Set([
  'registry',
  'cache',
  'userconfig',
  'globalconfig',
  'proxy',
  'https_proxy',
  'noproxy',
  'cafile',
  'strict_ssl',
]);

/**
 * The environment without what an outer `npm start` leaves in it.
 *
 * npm hands its own settings down as npm_config_…, among them its prefix and the script that it runs; an npm inside npm
 * would take them for the user's wishes.
 */
export function withoutNpmSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => {
      const setting = /^npm_config_(.+)$/i.exec(name)?.[1].toLowerCase();
      return setting
        ? KEPT.has(setting.replaceAll('-', '_'))
        : !/^npm_/i.test(name);
    }),
  );
}

/** Runs npm and gives back what it printed. */
export async function npm(...args) {
  const [command, ...first] = npmCommand();
  const { stdout } = await run(command, [...first, ...args], {
    env: withoutNpmSettings(process.env),
    shell: command === 'npm.cmd',
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout.trim();
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js') {
    return [process.execPath, running];
  }
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
