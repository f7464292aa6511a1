import { spawn } from 'node:child_process';
import { onOrphaned } from '../lib/onOrphaned.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command with the Node and the yarn of this repository, and ends as it ends.
 *
 * `command` gets the path of that Node and answers with what to spawn.
 */
export async function runWithToolchain(command) {
  const { node, env } = await setUp().catch(error => {
    say(error.message);
    process.exit(1);
  });
  const [program, ...args] = command(node.binary);
  const child = spawn(program, args, {
    env,
    stdio: 'inherit',
    shell: needsShell(program),
  });
  for (const signal of SIGNALS) {
    process.on(signal, () => child.kill(signal));
  }
  // Whoever starts this without npm may well want it to outlive the shell.
  if (process.env.npm_lifecycle_event) {
    onOrphaned(() => child.kill('SIGTERM'));
  }
  child.on('error', error => {
    say(`${program} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

/** On Windows, commands such as yarn are batch files, which only a shell can start. */
function needsShell(program) {
  return process.platform === 'win32' && !program.endsWith('.exe');
}
