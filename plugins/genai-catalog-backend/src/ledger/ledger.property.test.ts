import fc from 'fast-check';
import { Knex } from 'knex';
import { AssetSnapshot } from '../model';
import {
  bothDatabases,
  prompt,
  sourceOf,
  TestLedger,
  textVersion,
} from './__testUtils__';

const databases = bothDatabases();

/** A state of a source: a few prompts with few different contents, so that much of it repeats and clashes. */
const stateArbitrary = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'A', 'b', 'c/d', 'c:d'),
      owned: fc.boolean(),
      texts: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
      draft: fc.constantFrom('x', 'y', 'z', undefined),
      label: fc.constantFrom('1', '2', 'DRAFT', undefined),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  )
  .map(assets =>
    assets.map(
      ({ id, owned, texts, draft, label }): AssetSnapshot =>
        prompt(id, {
          facts: owned ? { owner: 'group:a' } : {},
          versions: [
            ...texts.map((text, index) => textVersion(String(index + 1), text)),
            ...(draft ? [textVersion('DRAFT', draft, { mutable: true })] : []),
          ],
          labels: label ? [{ name: 'production', version: label }] : [],
        }),
    ),
  );

/** How a reading of a state goes before, at last, one goes through. */
const troubleArbitrary = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'crash', 'twice'),
    after: fc.nat({ max: 5 }),
  }),
  { maxLength: 3 },
);

describe.each(databases.ids)('any sequence of snapshots, %p', id => {
  it('with crashes and replays gives the ledger that the states in order give', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(stateArbitrary, troubleArbitrary), {
          minLength: 1,
          maxLength: 4,
        }),
        async steps => {
          const [smooth, troubled] = [
            new TestLedger({ db: await databases.open(id) }),
            new TestLedger({ db: await databases.open(id) }),
          ];
          for (const [state, troubles] of steps) {
            await smooth.offer(state, { acceptLoss: true });
            for (const { kind, after } of troubles) {
              await trouble(troubled, { kind, after, state });
            }
            await troubled.offer(state, { acceptLoss: true });
          }
          expect(await ledgerOf(troubled.context.db)).toEqual(
            await ledgerOf(smooth.context.db),
          );
          expect(await troubled.entities()).toEqual(await smooth.entities());
        },
      ),
      { numRuns: id === 'SQLITE_3' ? 60 : 12, seed: 20261120 },
    );
  }, 120_000);
});

async function trouble(
  ledger: TestLedger,
  options: { kind: string; after: number; state: readonly AssetSnapshot[] },
) {
  const { kind, after, state } = options;
  if (kind === 'cut') {
    // The source delivers some assets and cannot tell what became of the others: nothing is removed.
    const problems = [{ code: 'CUT', message: 'cut' }];
    await ledger.pass(sourceOf([{ items: state.slice(0, after), problems }]));
  } else if (kind === 'crash') {
    // The database gives up in the middle of a transaction.
    let statements = 0;
    const { db } = ledger.context;
    const crash = (query: { sql: string }) => {
      if (/^(insert|update|delete)/i.test(query.sql)) {
        statements += 1;
      }
      if (statements === after + 3) {
        statements += 1;
        throw new Error('crash');
      }
    };
    db.on('query', crash);
    await ledger.offer(state, { acceptLoss: true }).catch(() => {});
    db.off('query', crash);
  } else {
    await ledger.offer([...state, ...state], { acceptLoss: true });
  }
}

/** What is in the ledger but for the ids that it makes itself and the numbers of passes and changes. */
async function ledgerOf(db: Knex) {
  const assets = await db('assets').orderBy('external_id');
  const versions = await db('versions').orderBy(['asset_id', 'ordinal']);
  const labels = await db('labels');
  return assets
    .map(({ id, ...asset }) => ({
      ...asset,
      versions: versions
        .filter(version => version.asset_id === id)
        .map(({ id: _id, asset_id: _asset, ...version }) => version),
      labels: labels
        .filter(label => label.asset_id === id)
        .map(label => `${label.name} ${label.version_name}`)
        .sort(),
    }))
    .sort((a, b) => (a.external_id < b.external_id ? -1 : 1));
}
