import { setTimeout } from 'node:timers/promises';
import { failed, median, print, timed } from './compare';
import { fillFleet } from './fleet/openFleet';
import { startPortal } from './portal';

const COMPONENTS = 10_000;
const RUNS = 3;
const AIM = 300;
const RETRIEVER = 'benchRetriever';
const SUMMARY = '/lens-review/fleet/summary?lens=generative-ai&groupBy=owner';

/** Leave nothing out, but nothing that is stored may be used. */
const FILTERS = ['service', 'website', 'library', 'agent']
  .map(type => `&type=${type}`)
  .join('');

const CHECK = {
  type: 'json-rules-engine',
  name: 'Reviewed',
  description: 'The component has been reviewed',
  factIds: [RETRIEVER],
  rule: {
    conditions: { all: [{ fact: 'reviewed', operator: 'equal', value: true }] },
  },
};

/**
 * Tech Insights runs one check of one fact over as many components, through its own call for many at once, with the
 * facts already in its database.
 */
async function main(): Promise<void> {
  const portal = await startPortal({
    features: [
      import('@backstage-community/plugin-tech-insights-backend'),
      import('@backstage-community/plugin-tech-insights-backend-module-jsonfc'),
    ],
    config: { techInsights: { factChecker: { checks: { reviewed: CHECK } } } },
  });
  const ok = async (path: string, init?: RequestInit) => {
    const { status, body } = await portal.call(path, init);
    if (status !== 200) {
      throw new Error(`${path} answered ${status}: ${body.slice(0, 500)}`);
    }
    return JSON.parse(body);
  };
  await setTimeout(1000);
  await writeFacts(portal);
  const knex = portal.connect('lens-review');
  await fillFleet(knex, COMPONENTS);
  await knex.destroy();

  const runChecks = () =>
    ok('/tech-insights/checks/run', {
      method: 'POST',
      body: JSON.stringify({ checks: ['reviewed'], entities: [] }),
    });
  const checked = await runChecks();
  const { totals } = await ok(SUMMARY);
  print(
    `${checked.length} components checked, of which ${
      checked.filter((one: { results: unknown[] }) => one.results.length === 1)
        .length
    } have a result; ${totals.components} in the summary`,
  );

  const times: Record<'peer' | 'stored' | 'computed', number[]> = {
    peer: [],
    stored: [],
    computed: [],
  };
  for (let run = 0; run < RUNS; run++) {
    times.peer.push(await timed(runChecks));
    for (let i = 0; i < 10; i++) {
      times.stored.push(await timed(() => ok(SUMMARY)));
      times.computed.push(await timed(() => ok(SUMMARY + FILTERS)));
    }
  }
  const peer = median(times.peer);
  print(`POST /checks/run of Tech Insights: ${peer.toFixed(0)} ms`);
  for (const [name, values] of [
    ['for a caller who may read everything', times.stored],
    ['computed', times.computed],
  ] as const) {
    const ours = median(values);
    print(
      `GET the summary by owner, ${name}: ${ours.toFixed(1)} ms, ${(
        peer / ours
      ).toFixed(0)} times faster, aim at least ${AIM}`,
    );
  }
  await portal.stop();
  process.exit();
}

/** One fact for each component, as a retriever would have left it. */
async function writeFacts(
  portal: Awaited<ReturnType<typeof startPortal>>,
): Promise<void> {
  const knex = portal.connect('tech-insights');
  const version = '1.0.0';
  await knex('fact_schemas').insert({
    id: RETRIEVER,
    version,
    schema: JSON.stringify({
      reviewed: { type: 'boolean', description: 'It has been reviewed' },
    }),
  });
  await knex.raw(
    `insert into facts (id, version, timestamp, entity, facts)
    select ?, ?, now(), 'component:default/component-' || lpad(i::text, 6, '0'), ?
    from generate_series(1, ${COMPONENTS}) as i`,
    [RETRIEVER, version, JSON.stringify({ reviewed: true })],
  );
  await knex.raw('VACUUM ANALYZE facts');
  await knex.destroy();
}

main().catch(failed);
