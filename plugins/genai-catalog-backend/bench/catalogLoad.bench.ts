import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { LoadOptions, LoadResult } from './loads';

const FEW = 1_000;
const MANY = 10_000;
const RUNS = 3;
const AIM = 1.3;

/**
 * Brings 10,000 prompts and models from a source through the ledger into a catalog on PostgreSQL, against as many
 * Components with as many rows in the catalog's search table from a plain provider.
 */
async function main(): Promise<void> {
  const few = await run({ what: 'assets', count: FEW, fields: 0 });
  const bare = await run({ what: 'components', count: FEW, fields: 0 });
  const fieldsFor = (count: number) =>
    ((few.searchRows - bare.searchRows) / FEW) * count;
  const fewAgainst = await run({
    what: 'components',
    count: FEW,
    fields: fieldsFor(FEW),
  });

  const ratios: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    // In turns, so that a slow moment of the machine meets both.
    const against = await run({
      what: 'components',
      count: MANY,
      fields: Math.round(fieldsFor(MANY)),
    });
    const measured = await run({ what: 'assets', count: MANY, fields: 0 });
    const ratio = measured.total / against.total;
    ratios.push(ratio);
    print(
      `ratio ${ratio.toFixed(2)}, with ${
        measured.searchRows
      } search rows against ${
        against.searchRows
      }; memory against ${FEW}: ${mebibytes(
        peak(measured) - peak(few),
      )}, of components ${mebibytes(peak(against) - peak(fewAgainst))}`,
    );
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  print(`ratio ${median.toFixed(2)} (median of ${RUNS}), aim at most ${AIM}`);
}

async function run(options: LoadOptions): Promise<LoadResult> {
  const child = fork(join(__dirname, 'load.ts'), [JSON.stringify(options)]);
  const result = await new Promise<LoadResult>((resolve, reject) => {
    // What transpiles TypeScript sends messages of its own.
    child.on('message', (message: { loaded?: LoadResult }) => {
      if (message.loaded) {
        resolve(message.loaded);
      }
    });
    child.on('exit', code => {
      reject(new Error(`Loading ${options.what} ended with code ${code}`));
    });
  });
  report(options, result);
  return result;
}

function report({ what, count }: LoadOptions, result: LoadResult): void {
  const steps = result.steps.map(
    ({ name, time, memory }) =>
      `${name} ${seconds(time)} up to ${mebibytes(memory)}`,
  );
  print(
    `${count} ${what}: ${seconds(result.total)} (${steps.join(', ')}), ${
      result.entities
    } entities, ${result.searchRows} search rows, ${
      result.relations
    } relations, load of the machine ${loadavg()[0].toFixed(1)}`,
  );
}

function peak({ steps }: LoadResult): number {
  return Math.max(...steps.map(({ memory }) => memory));
}

function mebibytes(bytes: number): string {
  return `${bytes < 0 ? '' : '+'}${Math.round(bytes / 2 ** 20)} MiB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
