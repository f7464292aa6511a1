import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { startProcess } from './processes.mjs';

async function ask(connectionString, query) {
  const client = new pg.Client({ connectionString });
  // A server that stops says so on every open connection; the query that then fails says enough.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(query);
    return Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

test('a real PostgreSQL 18 answers, and no longer does when it was stopped', async () => {
  const server = await startPostgres();
  try {
    assert.match(
      await ask(server.connectionString, 'SHOW server_version'),
      /^18\./,
    );
    assert.equal(await ask(server.connectionString, 'SHOW fsync'), 'off');
  } finally {
    await server.stop();
  }
  await assert.rejects(ask(server.connectionString, 'SELECT 1'), {
    code: 'ECONNREFUSED',
  });
});

test('a server for benchmarks waits for the disk, and others can run beside it', async () => {
  const [durable, other] = await Promise.all([
    startPostgres({ durable: true }),
    startPostgres(),
  ]);
  try {
    assert.equal(await ask(durable.connectionString, 'SHOW fsync'), 'on');
    assert.equal(
      await ask(durable.connectionString, 'SHOW synchronous_commit'),
      'on',
    );
    assert.notEqual(durable.connectionString, other.connectionString);
  } finally {
    await Promise.all([durable.stop(), other.stop()]);
  }
});

test(
  'a server ends when the process that started it is killed',
  {
    skip: process.platform === 'win32' && 'needs a POSIX shell',
  },
  async () => {
    const module = new URL('postgres.mjs', import.meta.url).href;
    const script = `
    const { startPostgres } = await import('${module}');
    console.log((await startPostgres()).connectionString);
    setInterval(() => {}, 1000);
  `;
    const starter = startProcess(
      process.execPath,
      ['--input-type=module', '-e', script],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const connectionString = await new Promise(resolve =>
      starter.child.stdout.once('data', data => resolve(String(data).trim())),
    );
    assert.match(await ask(connectionString, 'SHOW server_version'), /^18\./);
    starter.child.kill('SIGKILL');
    for (
      let tries = 0;
      tries < 50 && (await answers(connectionString));
      tries++
    ) {
      await sleep(100);
    }
    assert.equal(await answers(connectionString), false);
  },
);

function answers(connectionString) {
  return ask(connectionString, 'SELECT 1').then(
    () => true,
    () => false,
  );
}
