import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** How long a process may take to end by itself before it is ended. */
const GRACE_MS = 10_000;
const running = new Set();

/**
 * Starts a process that is stopped together with everything that it started.
 *
 * On POSIX it leads a process group of its own. That keeps the terminal's Ctrl-C from it, so that this process decides
 * in which order things end.
 */
export function startProcess(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: process.platform !== 'win32',
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const entry = {
    child,
    ended,
    stop: () => stop(child, ended),
    kill: () => kill(child, ended),
  };
  const forget = () => running.delete(entry);
  running.add(entry);
  ended.then(forget, forget);
  return entry;
}

/** Runs a process to its end; gives back its exit code, and its standard output where `options.capture` is set. */
export async function runProcess(
  command,
  args,
  { capture = false, ...options } = {},
) {
  const stdio = ['ignore', capture ? 'pipe' : 'inherit', 'inherit'];
  const { child, ended } = startProcess(command, args, { stdio, ...options });
  let output = '';
  child.stdout?.on('data', chunk => (output += chunk));
  return { code: await ended, output };
}

async function stop(child, ended) {
  if (!isAlive(child)) {
    return;
  }
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await ended.finally(() => clearTimeout(timer));
}

async function kill(child, ended) {
  if (isAlive(child)) {
    signalGroup(child, 'SIGKILL');
    await ended;
  }
}

/** Asks everything that still runs to end, and waits for it. */
export async function stopAllProcesses() {
  await Promise.all([...running].map(entry => entry.stop()));
}

/** For an exit in which nobody asks any more. */
function abandonAll() {
  for (const { child } of running) {
    signalGroup(child, 'SIGKILL');
  }
}
process.once('exit', abandonAll);

function isAlive(child) {
  return child.exitCode === null && child.signalCode === null;
}

function signalGroup(child, signal) {
  if (child.pid === undefined) {
    return;
  }
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/f', '/t']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // It ended in the meantime.
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}
