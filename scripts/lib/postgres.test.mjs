import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';

async function ask(connectionString, query) {
  const client = new pg.Client({ connectionString });
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
