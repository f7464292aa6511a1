import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { onInterrupt } from '../lib/onInterrupt.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { runProcess, stopAllProcesses } from '../lib/processes.mjs';
import { inRoot } from '../lib/root.mjs';
import { workspaceFolders } from '../lib/workspaces.mjs';

/** What Backstage's own development server transpiles TypeScript with. */
const LOADER = inRoot('node_modules/@backstage/cli/config/nodeTransform.cjs');

const postgres = await startPostgres({ durable: true });
onInterrupt(async () => {
  await stopAllProcesses();
  await postgres.stop();
});

let failures = 0;
try {
  for (const { folder, file } of await findBenchmarks(process.argv.slice(2))) {
    console.log(`\n=== ${folder}/bench/${file}`);
    const { code } = await runProcess(
      process.execPath,
      [
        '--enable-source-maps',
        // What a benchmark says of memory is without garbage.
        '--expose-gc',
        ...['--require', LOADER],
        path.join('bench', file),
      ],
      {
        cwd: inRoot(folder),
        env: {
          ...process.env,
          NODE_ENV: 'production',
          GENAI_LENS_BENCH_PG: postgres.connectionString,
        },
      },
    );
    failures += code === 0 ? 0 : 1;
  }
} finally {
  await postgres.stop();
}
process.exit(failures > 0 ? 1 : 0);

/** All benchmarks, or those whose path contains one of the words. */
async function findBenchmarks(words) {
  const found = [];
  for (const folder of await workspaceFolders(inRoot())) {
    const files = await readdir(inRoot(folder, 'bench')).catch(() => []);
    found.push(
      ...files
        .filter(file => file.endsWith('.bench.ts'))
        .map(file => ({ folder, file })),
    );
  }
  return found.filter(
    ({ folder, file }) =>
      words.length === 0 ||
      words.some(word => `${folder}/${file}`.includes(word)),
  );
}
