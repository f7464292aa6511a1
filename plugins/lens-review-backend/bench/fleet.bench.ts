import { readGaps } from '../src/service/fleet/gaps';
import { readChanges } from '../src/service/fleet/changes';
import {
  readAllComponents,
  readComponents,
  toCsv,
} from '../src/service/fleet/components';
import { readSummary } from '../src/service/fleet/summary';
import { readTrend } from '../src/service/fleet/trend';
import { readWhatIf } from '../src/service/fleet/whatIf';
import { compare, failed, median, print, timed } from './compare';
import { LENS_IDS } from './fleet/lenses';
import { openFleet } from './fleet/openFleet';
import { EVERYTHING, UNDER_CONDITIONS } from './fleet/scopes';

type Fleet = Awaited<ReturnType<typeof openFleet>>;

const SIZES = process.env.GENAI_LENS_BENCH_LARGE
  ? [10_000, 100_000]
  : [1_000, 10_000];
const RUNS = { warmUp: 5, runs: 30 };
const MANY_CHOICES = ['GENSEC01_BP01', 'GENSEC02_BP01', 'GENREL04_BP01'];
const MEGABYTE = 1024 * 1024;

/** The numbers of the summary by owner and pillar, added up over the same rows, and nothing else. */
function bareGroupBy({ knex }: Fleet) {
  return knex.raw(
    `select entities.owners, pillar_scores.pillar_id, count(*),
      sum(pillar_scores.open_high), sum(pillar_scores.open_medium), sum(pillar_scores.open_low),
      sum(pillar_scores.risk_high), sum(pillar_scores.risk_medium), sum(pillar_scores.risk_none),
      sum(pillar_scores.risk_unanswered), sum(pillar_scores.risk_not_applicable),
      sum(pillar_scores.questions - pillar_scores.answered)
    from reviews
    join entities on entities.entity_ref = reviews.entity_ref
    join pillar_scores on pillar_scores.review_id = reviews.id
    where reviews.lens_id = ? and reviews.deleted_at is null
    group by 1, 2`,
    [LENS_IDS[0]],
  );
}

async function compareSummaries(fleet: Fleet): Promise<void> {
  const { context, lens } = fleet;
  const against = { name: 'a bare GROUP BY', run: () => bareGroupBy(fleet) };
  await compare({
    measured: {
      name: 'summary by owner, computed',
      run: () =>
        readSummary(context, {
          scope: UNDER_CONDITIONS,
          lens,
          groupBy: 'owner',
        }),
    },
    against,
    ...RUNS,
    aim: 1.5,
  });
  await compare({
    measured: {
      name: 'summary by owner, stored',
      run: () =>
        readSummary(context, { scope: EVERYTHING, lens, groupBy: 'owner' }),
    },
    against,
    ...RUNS,
    aim: 1,
  });
}

async function comparePages(small: Fleet, large: Fleet): Promise<void> {
  for (const [who, scope] of [
    ['everything', EVERYTHING],
    ['under conditions', UNDER_CONDITIONS],
  ] as const) {
    for (const sort of ['risk', 'name'] as const) {
      const page =
        ({ context, lens }: Fleet) =>
        async () => {
          const query = { scope, lenses: [lens], sort, limit: 50 };
          const { nextCursor: cursor } = await readComponents(context, query);
          await readComponents(context, { ...query, cursor });
        };
      await compare({
        measured: {
          name: `two pages by ${sort}, ${who}, of ${SIZES[1]}`,
          run: page(large),
        },
        against: { name: `of ${SIZES[0]}`, run: page(small) },
        ...RUNS,
        runs: 100,
        aim: 1.3,
      });
    }
  }
}

/** How often the memory is looked at while the file is written. */
const LOOKS = 20;

/** What is in use after the garbage was collected, in bytes. */
function memoryInUse(): number {
  if (!global.gc) {
    throw new Error('Start the benchmarks with "npm run bench"');
  }
  global.gc();
  return process.memoryUsage().heapUsed;
}

/** The most memory that writing the file holds on to beside what is in use before. */
async function measureFile({ context, lens }: Fleet): Promise<void> {
  const question = { scope: UNDER_CONDITIONS, lenses: [lens] };
  const write = async (look: (bytes: number) => void) => {
    let bytes = 0;
    for await (const part of toCsv(readAllComponents(context, question))) {
      bytes += part.length;
      look(bytes);
    }
    return bytes;
  };
  let size = 0;
  const time = await timed(async () => {
    size = await write(() => {});
  });
  const before = memoryInUse();
  let most = before;
  let next = 0;
  await write(bytes => {
    if (bytes >= next) {
      most = Math.max(most, memoryInUse());
      next += size / LOOKS;
    }
  });
  print(
    `CSV of ${(size / MEGABYTE).toFixed(1)} MB: ${time.toFixed(
      0,
    )} ms, holds at most ${((most - before) / MEGABYTE).toFixed(1)} MB`,
  );
}

async function measureOthers({ context, lens }: Fleet): Promise<void> {
  const scope = UNDER_CONDITIONS;
  for (const [name, run] of [
    ['gaps', () => readGaps(context, { scope, lens, limit: 20 })],
    ['trend of 90 days', () => readTrend(context, { scope, lens, days: 90 })],
    [
      'what a model that one in ten depends on would close',
      () =>
        readWhatIf(context, {
          scope: { ...scope, filters: { choice: MANY_CHOICES } },
          lens,
          provider: 'model:default/model-1',
        }),
    ],
    [
      'changes of 60 days',
      () => readChanges(context, { scope, lens, days: 60 }),
    ],
  ] as const) {
    const times = [];
    for (let i = 0; i < 5; i++) {
      times.push(await timed(run));
    }
    print(`${name}, computed: ${median(times).toFixed(0)} ms`);
  }
}

/** Questions about the fleet at the service, without HTTP, on the same PostgreSQL as what they are measured against. */
async function main(): Promise<void> {
  const [small, large] = [await openFleet(SIZES[0]), await openFleet(SIZES[1])];
  for (const [index, fleet] of [small, large].entries()) {
    print(`\n${SIZES[index]} components × ${LENS_IDS.length} lenses`);
    await compareSummaries(fleet);
    await measureOthers(fleet);
    await measureFile(fleet);
  }
  print('\nPages');
  await comparePages(small, large);
  await small.knex.destroy();
  await large.knex.destroy();
}

main().catch(failed);
