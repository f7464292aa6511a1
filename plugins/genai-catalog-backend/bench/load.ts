import { setTimeout } from 'node:timers/promises';
import { LoadOptions, LoadResult, LoadStep } from './loads';
import { loadAssets } from './loadAssets';
import { loadComponents } from './loadComponents';
import { PeakMemory } from './PeakMemory';
import { countOf, settled } from './settled';

/*
 * A process of its own that fills a new catalog once, so that every load begins with the same memory and the same cold
 * code. Its argument are `LoadOptions` as JSON, its answer is a `LoadResult`.
 */
async function main({ what, count, fields }: LoadOptions): Promise<LoadResult> {
  const load =
    what === 'assets'
      ? await loadAssets(count)
      : await loadComponents(count, fields);
  await setTimeout(2000);
  const { catalog } = load;
  const memory = new PeakMemory();
  const start = performance.now();
  let end = start;
  const steps: LoadStep[] = [];
  const lap = (name: string, now: number) => {
    steps.push({ name, time: now - end, memory: memory.growth });
    end = now;
  };
  for (const { name, run } of load.steps) {
    await run();
    lap(name, performance.now());
  }
  lap('catalog', await settled(catalog, count));
  memory.stop();
  const result = {
    total: end - start,
    steps,
    entities: await countOf(catalog, 'final_entities'),
    searchRows: await countOf(catalog, 'search'),
    relations: await countOf(catalog, 'relations'),
  };
  await load.stop();
  return result;
}

main(JSON.parse(process.argv[2])).then(
  loaded => {
    process.send?.({ loaded }, () => process.exit());
  },
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
