import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { AddressInfo, createServer } from 'node:net';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import type { PortalErrand } from './portalProcess';

const PACKAGE = resolvePackagePath(
  '@genai-lens/backstage-plugin-genai-catalog-backend',
);
const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** One backend process after the other on the same databases. */
export class PortalProcesses {
  readonly #database: JsonObject;
  readonly #open: (pluginId: string) => Knex.Config;

  private constructor(
    database: JsonObject,
    open: (pluginId: string) => Knex.Config,
  ) {
    this.#database = database;
    this.#open = open;
  }

  static onFiles(directory: string): PortalProcesses {
    return new PortalProcesses(
      { client: 'better-sqlite3', connection: { directory } },
      pluginId => ({
        client: 'better-sqlite3',
        connection: { filename: `${directory}/${pluginId}.sqlite` },
        useNullAsDefault: true,
      }),
    );
  }

  /** A schema for each plugin in an empty PostgreSQL database. */
  static onPostgres({ client }: Knex): PortalProcesses {
    const { connection } = client.config;
    return new PortalProcesses(
      { client: 'pg', pluginDivisionMode: 'schema', connection },
      pluginId => ({ client: 'pg', connection, searchPath: [pluginId] }),
    );
  }

  /** Lets a backend run its errand, and says how its process ended. */
  async run(options: {
    /** `genaiCatalog` of the config. */
    genaiCatalog: JsonObject;
    tasks: PortalErrand['tasks'];
    killAt?: PortalErrand['killAt'];
  }) {
    const { genaiCatalog, tasks, killAt } = options;
    const port = await freePort();
    const baseUrl = `http://localhost:${port}`;
    const errand: PortalErrand = {
      tasks,
      killAt,
      config: {
        app: { baseUrl },
        backend: { baseUrl, listen: { port }, database: this.#database },
        catalog: {
          stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
          // What is refreshed while it is waited for is waited for too.
          processingInterval: { hours: 1 },
        },
        genaiCatalog,
      },
    };
    const child = spawn(
      process.execPath,
      [
        '--require',
        TRANSFORM,
        'src/__testUtils__/portalProcess.ts',
        JSON.stringify(errand),
      ],
      { cwd: PACKAGE, env: { ...process.env, NODE_OPTIONS: '' } },
    );
    const output: unknown[] = [];
    child.stdout.on('data', data => output.push(data));
    child.stderr.on('data', data => output.push(data));
    const [code, signal] = await once(child, 'close');
    return { code, signal, output: output.join('') };
  }

  /** Looks into a plugin's database, once no process is at work in it. */
  async look<T>(pluginId: string, query: (db: Knex) => Promise<T>): Promise<T> {
    const db = knexFactory(this.#open(pluginId));
    try {
      return await query(db);
    } finally {
      await db.destroy();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
