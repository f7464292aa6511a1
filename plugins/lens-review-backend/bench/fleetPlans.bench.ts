import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Knex } from 'knex';
import { readChanges } from '../src/service/fleet/changes';
import { readComponents } from '../src/service/fleet/components';
import { readGaps } from '../src/service/fleet/gaps';
import { readSummary } from '../src/service/fleet/summary';
import { readTrend } from '../src/service/fleet/trend';
import { readWhatIf } from '../src/service/fleet/whatIf';
import { ComponentSort, FleetScope } from '../src/model';
import { failed, print } from './compare';
import { openFleet } from './fleet/openFleet';
import { EVERYTHING, UNDER_CONDITIONS } from './fleet/scopes';

const COMPONENTS = 10_000;
const DOCUMENT = join(__dirname, '../../../docs/fleet-queries.md');
/** Lists of values are longer than what they tell. */
const LONGEST_LINE = 200;

const INTRODUCTION = `# Queries of the fleet

How PostgreSQL runs what is asked of the fleet: ${COMPONENTS} generated components, each with three lenses of the size of the Generative AI lens, one
component in ten without a review; the review of one System in ten covers its components. Where nothing else is said the policy names a condition, so that no stored answer is used. \`rows\` are those of the
run that is shown; where there are several \`loops\`, of each.

This page is written by \`GENAI_LENS_BENCH_DOCS=1 npm run bench -- fleetPlans\`. How long the queries take is measured by \`npm run bench -- fleet.bench\`.
`;

type Fleet = Awaited<ReturnType<typeof openFleet>>;

interface Statement {
  readonly sql: string;
  readonly bindings: readonly Knex.Value[];
}

function pages(scope: FleetScope, sort: ComponentSort) {
  return async ({ context, lens }: Fleet) => {
    const query = { scope, lenses: [lens], sort, limit: 50 };
    const { nextCursor: cursor } = await readComponents(context, query);
    await readComponents(context, { ...query, cursor });
  };
}

const QUESTIONS: readonly (readonly [
  title: string,
  ask: (fleet: Fleet) => Promise<unknown>,
])[] = [
  [
    'Summary by owner',
    ({ context, lens }) =>
      readSummary(context, { scope: UNDER_CONDITIONS, lens, groupBy: 'owner' }),
  ],
  [
    'Summary by owner, stored, for a caller who may read everything',
    ({ context, lens }) =>
      readSummary(context, { scope: EVERYTHING, lens, groupBy: 'owner' }),
  ],
  ['Two pages of components, worst first', pages(EVERYTHING, 'risk')],
  [
    'Two pages of reviewed components, worst first',
    pages(
      {
        ...UNDER_CONDITIONS,
        filters: { status: ['draft', 'complete', 'stale'] },
      },
      'risk',
    ),
  ],
  [
    'Two pages of the components of one department, by name',
    pages(
      {
        ...UNDER_CONDITIONS,
        filters: { owner: ['group:default/department-1'] },
      },
      'name',
    ),
  ],
  [
    'Gaps',
    ({ context, lens }) =>
      readGaps(context, { scope: UNDER_CONDITIONS, lens, limit: 20 }),
  ],
  [
    'What a model that one in ten depends on would close',
    ({ context, lens }) =>
      readWhatIf(context, {
        scope: { ...UNDER_CONDITIONS, filters: { choice: ['GENSEC01_BP01'] } },
        lens,
        provider: 'model:default/model-1',
      }),
  ],
  [
    'Trend of 90 days',
    ({ context, lens }) =>
      readTrend(context, { scope: UNDER_CONDITIONS, lens, days: 90 }),
  ],
  [
    'What changed of each best practice in 60 days',
    ({ context, lens }) =>
      readChanges(context, { scope: UNDER_CONDITIONS, lens, days: 60 }),
  ],
];

/** What is sent to the database meanwhile, without what it takes to begin and end transactions. */
async function statementsOf(
  knex: Knex,
  run: () => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const note = ({ sql, bindings }: Statement) =>
    statements.push({ sql, bindings: [...(bindings ?? [])] });
  knex.on('query', note);
  await run();
  knex.removeListener('query', note);
  return statements.filter(({ sql }) => /^(select|with)/.test(sql));
}

async function planOf(
  knex: Knex,
  { sql, bindings }: Statement,
): Promise<string[]> {
  const { rows } = await knex.raw(
    `explain (analyze, costs off, timing off, summary off, buffers off) ${sql.replace(
      /\$\d+/g,
      '?',
    )}`,
    bindings,
  );
  return rows.map((row: { 'QUERY PLAN': string }) => {
    const line = row['QUERY PLAN'];
    return line.length > LONGEST_LINE
      ? `${line.slice(0, LONGEST_LINE)} …`
      : line;
  });
}

function indexesOf(plans: readonly string[]): string {
  const names = plans.flatMap(
    line =>
      line.match(/(?:using|Index Scan on) (\w+_(?:index|pkey|unique))/)?.[1] ??
      [],
  );
  return [...new Set(names)].map(name => `\`${name}\``).join(', ') || 'none';
}

/** Prints how each question is answered; with GENAI_LENS_BENCH_DOCS set it writes the page of the documentation. */
async function main(): Promise<void> {
  const fleet = await openFleet(COMPONENTS);
  const { knex } = fleet;
  const sections = [INTRODUCTION];
  for (const [title, ask] of QUESTIONS) {
    await ask(fleet);
    const statements = await statementsOf(knex, () => ask(fleet));
    const plans: string[] = [];
    for (const statement of statements) {
      plans.push(...(await planOf(knex, statement)), '');
    }
    sections.push(
      `## ${title}\n\nIndexes: ${indexesOf(plans)}.\n\n\`\`\`text\n${plans
        .join('\n')
        .trim()}\n\`\`\`\n`,
    );
  }
  const page = sections.join('\n');
  if (process.env.GENAI_LENS_BENCH_DOCS) {
    await writeFile(DOCUMENT, page);
  } else {
    print(page);
  }
  await knex.destroy();
}

main().catch(failed);
