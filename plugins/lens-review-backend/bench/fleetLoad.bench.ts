import { setTimeout } from 'node:timers/promises';
import { failed, median, print, timed } from './compare';
import { fillFleet } from './fleet/openFleet';
import { startPortal } from './portal';

const COMPONENTS = 10_000;
const BY_NAME = '/catalog/entities/by-name/component/default/component-100';
/** Filters that leave nothing out, so that no stored answer is used. */
const SUMMARY =
  '/lens-review/fleet/summary?lens=generative-ai&groupBy=owner&type=service&type=website&type=library&type=agent';
const ROUNDS = 5;
const READS = 60;

/** Reads an entity of the catalog by its name while somebody else asks for summaries of a large fleet, one after the other. */
async function main(): Promise<void> {
  const portal = await startPortal();
  const ok = async (path: string) => {
    const { status, body } = await portal.call(path);
    if (status !== 200) {
      throw new Error(`${path} answered ${status}: ${body}`);
    }
    return body;
  };
  while ((await portal.call(BY_NAME)).status !== 200) {
    await setTimeout(200);
  }
  const knex = portal.connect('lens-review');
  await fillFleet(knex, COMPONENTS);
  await knex.destroy();
  const { totals } = JSON.parse(await ok(SUMMARY));
  print(`a fleet of ${totals.components} components`);

  const times = { quiet: [] as number[], busy: [] as number[] };
  const summaries: number[] = [];
  const read = async (into: number[]) => {
    for (let i = 0; i < READS; i++) {
      into.push(await timed(() => ok(BY_NAME)));
    }
  };
  await read([]);
  for (let round = 0; round < ROUNDS; round++) {
    await read(times.quiet);
    let busy = true;
    const asking = (async () => {
      while (busy) {
        summaries.push(await timed(() => ok(SUMMARY)));
      }
    })();
    await read(times.busy);
    busy = false;
    await asking;
  }
  const quiet = median(times.quiet);
  const busy = median(times.busy);
  print(
    `GET an entity by name while ${summaries.length} summaries ran (${median(
      summaries,
    ).toFixed(0)} ms each): ${busy.toFixed(2)} ms (median of ${
      ROUNDS * READS
    })`,
  );
  print(`while nothing else ran: ${quiet.toFixed(2)} ms`);
  print(`ratio ${(busy / quiet).toFixed(2)}, aim at most 1.5`);
  await portal.stop();
  process.exit();
}

main().catch(failed);
