import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProcess, startProcess, stopAllProcesses } from './processes.mjs';

/** Starts another process, tells its number, and waits for ever. */
const PARENT = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

for (const end of ['stop', 'kill']) {
  test(`${end} ends a process and what that process started`, async () => {
    const parent = startProcess(process.execPath, ['-e', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const grandchild = await new Promise(resolve =>
      parent.child.stdout.once('data', data => resolve(Number(data))),
    );
    assert.ok(isAlive(grandchild));
    await parent[end]();
    assert.notEqual(await parent.ended, 0);
    for (let tries = 0; tries < 50 && isAlive(grandchild); tries++) {
      await sleep(100);
    }
    assert.equal(isAlive(grandchild), false);
  });
}

test('stopping everything waits until everything has ended', async () => {
  const processes = [1, 2].map(() =>
    startProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)']),
  );
  await stopAllProcesses();
  assert.ok(processes.every(({ child }) => child.signalCode === 'SIGTERM'));
});

test('a process that ran to its end gives its code and what it printed', async () => {
  const result = await runProcess(
    process.execPath,
    ['-e', 'console.log("hello"); process.exitCode = 3'],
    {
      capture: true,
    },
  );
  assert.deepEqual(result, { code: 3, output: 'hello\n' });
});
