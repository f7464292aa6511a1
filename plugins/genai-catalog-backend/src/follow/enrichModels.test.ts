import { Knex } from 'knex';
import {
  bothDatabases,
  model,
  NOW,
  settingsOf,
  TestLedger,
} from '../ledger/__testUtils__';
import { ModelSnapshot, OpenFacts } from '../model';
import { enrichModels } from './enrichModels';

const databases = bothDatabases();
const signal = new AbortController().signal;

describe.each(databases.ids)('open data of models, on %s', id => {
  let db: Knex;
  let price: number;

  beforeEach(async () => {
    db = await databases.open(id);
    price = 3;
  });

  const openFactsOf = (): OpenFacts => ({
    by: 'prices 1',
    asOf: '2026-11-01',
    facts: { pricing: { currency: 'USD', per: '1M tokens', input: price } },
  });
  const ledgerOn = (knex: Knex) =>
    new TestLedger({
      db: knex,
      sources: [settingsOf('registry')],
      openFactsOf,
    });
  const shownPrice = async (ledger: TestLedger) =>
    (await ledger.entities()).get('model:default/m')?.spec?.pricing;
  const seq = async () => (await db('ledger_clock').first()).seq;

  it('are in the catalog from the first reading on', async () => {
    const ledger = ledgerOn(db);
    await ledger.offer([model('m')]);
    expect(await shownPrice(ledger)).toMatchObject({ input: 3 });
    const { asset } = await ledger.asset('model:default/m');
    expect(asset.provenance).toContainEqual({
      field: 'pricing',
      origin: 'open-data',
      by: 'prices 1',
      asOf: '2026-11-01',
    });
    const before = await seq();
    await enrichModels(ledger.context, { now: NOW, signal });
    expect(await seq()).toEqual(before);
  });

  it('follow when a price changes, for every model of many', async () => {
    const ledger = ledgerOn(db);
    const many = Array.from(
      { length: 205 },
      (_, index): ModelSnapshot => model(`m${index}`),
    );
    await ledger.offer([model('m'), ...many]);
    price = 2;
    await enrichModels(ledger.context, { now: NOW, signal });
    const specs = [...(await ledger.entities()).values()].map(e => e.spec);
    expect(specs).toHaveLength(206);
    specs.forEach(spec =>
      expect(spec).toMatchObject({ pricing: { input: 2 } }),
    );
    const before = await seq();
    await enrichModels(ledger.context, { now: NOW, signal });
    expect(await seq()).toEqual(before);
  });

  it('are the newest when the source describes a model anew', async () => {
    const ledger = ledgerOn(db);
    await ledger.offer([model('m')]);
    price = 1;
    const { facts } = model('m');
    await ledger.offer([model('m', { facts: { ...facts, family: 'new' } })]);
    expect(await shownPrice(ledger)).toMatchObject({ input: 1 });
  });
});
