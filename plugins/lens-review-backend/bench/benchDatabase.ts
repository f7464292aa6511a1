import { randomBytes } from 'node:crypto';
import knexFactory, { Knex } from 'knex';

/** The PostgreSQL server that the benchmarks of a run share. */
export function benchServer(): string {
  const url = process.env.GENAI_LENS_BENCH_PG;
  if (!url) {
    throw new Error('Start the benchmarks with "yarn bench"');
  }
  return url;
}

/** A new database on it. */
export async function benchDatabase(): Promise<Knex> {
  const server = benchServer();
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const admin = knexFactory({ client: 'pg', connection: server });
  await admin.raw('CREATE DATABASE ??', [name]);
  await admin.destroy();
  return connectTo(name);
}

/** A database of that server. */
export function connectTo(name: string): Knex {
  const connection = new URL(benchServer());
  connection.pathname = `/${name}`;
  return knexFactory({ client: 'pg', connection: connection.href });
}
