import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './ports.mjs';
import { ROOT } from './root.mjs';
import { postgresBinaries } from './postgresBinaries.mjs';

/** The file descriptor whose end tells the server's guard that this process is gone. */
const TETHER = 3;

/** Settings for databases that are thrown away: no test survives a power cut anyway. */
const THROW_AWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];
const ALWAYS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
];

/**
 * Starts a PostgreSQL server of its own on a free port, with an empty database, in a temporary folder.
 *
 * With `durable` it writes to disk as a production server does, which is what a benchmark has to measure.
 * `stop` ends the server and removes the folder.
 */
export async function startPostgres({ durable = false } = {}) {
  const root = await mkdtemp(path.join(os.tmpdir(), 'genai-lens-postgres-'));
  const data = path.join(root, 'data');
  await mkdir(data, { mode: 0o700 });
  const account = unprivilegedAccount();
  if (account) {
    await chmod(root, 0o755);
    await Promise.all(
      [root, data].map(folder => chown(folder, account.uid, account.gid)),
    );
  }
  const { initdb, postgres } = await postgresBinaries(
    account && !(await worldReadable(ROOT))
      ? { copyTo: path.join(root, 'native') }
      : {},
  );
  const port = await freePort();
  const run = { ...account, cwd: data, env: { ...process.env, LC_ALL: 'C' } };
  await initialise(initdb, data, run);

  const settings = [...ALWAYS, ...(durable ? [] : THROW_AWAY)].flatMap(
    setting => ['-c', setting],
  );
  const server = spawnTethered(
    root,
    [postgres, '-D', data, '-p', String(port), ...settings],
    run,
  );
  // The server alone is no reason for this process to go on.
  server.stdio[TETHER]?.unref();
  await ready(server);
  return {
    connectionString: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      if (server.exitCode === null) {
        // SIGINT is PostgreSQL's "fast shutdown": it does not wait for clients to leave.
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      await rm(root, { recursive: true, force: true });
      server.stdio[TETHER]?.destroy();
    },
  };
}

/** PostgreSQL refuses to run as root; root runs it as the account that owns nothing. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const id = flag =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Whether every folder on the way lets other users pass; /root, for one, does not. */
async function worldReadable(folder) {
  const { mode } = await stat(folder);
  const parent = path.dirname(folder);
  return (mode & 0o001) !== 0 && (parent === folder || worldReadable(parent));
}

/**
 * Starts the server so that it ends when this process does, even when this process is killed.
 *
 * A shell beside the server waits for the end of a pipe whose other end only this process holds, then stops the server
 * and removes its folder.
 */
function spawnTethered(root, [program, ...args], run) {
  if (process.platform === 'win32') {
    return spawn(program, args, {
      ...run,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  const guard =
    '(cat <&3; kill -INT $$ && while kill -0 $$; do sleep 0.2; done; rm -rf "$0") >/dev/null 2>&1 & exec "$@" 3<&-';
  return spawn('sh', ['-c', guard, root, program, ...args], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}

async function initialise(initdb, data, run) {
  const args = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-sync',
  ];
  const child = spawn(initdb, args, {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', chunk => (errors += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(`initdb failed with code ${code}:\n${errors}`);
  }
}

/** Resolves when the server takes connections. Its log is read on, or the pipe would fill up and block it. */
function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', chunk => {
      log = (log + chunk).slice(-10_000);
      if (log.includes('ready to accept connections')) {
        resolve();
      }
    });
    server.once('error', reject);
    server.once('exit', code =>
      reject(new Error(`PostgreSQL ended with code ${code}:\n${log}`)),
    );
  });
}
