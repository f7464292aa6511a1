import { mergeFacts } from './mergeFacts';

describe('mergeFacts', () => {
  it('takes each field from the first who says it, and notes from whom', () => {
    expect(
      mergeFacts([
        {
          origin: 'curation',
          by: 'user:default/ann',
          asOf: '2026-01-01',
          facts: { owner: 'group:a', purpose: '' },
        },
        {
          origin: 'source',
          by: 'bedrock',
          facts: {
            owner: 'group:b',
            purpose: 'p',
            limits: { maxOutputTokens: 5 },
          },
        },
        {
          origin: 'open-data',
          by: 'prices',
          asOf: '2026-02-02',
          facts: {
            purpose: 'x',
            limits: { contextTokens: 9, maxOutputTokens: 7 },
          },
        },
      ]),
    ).toEqual({
      facts: {
        owner: 'group:a',
        purpose: 'p',
        limits: { maxOutputTokens: 5, contextTokens: 9 },
      },
      provenance: [
        {
          field: 'owner',
          origin: 'curation',
          by: 'user:default/ann',
          asOf: '2026-01-01',
        },
        { field: 'purpose', origin: 'source', by: 'bedrock' },
        { field: 'limits.maxOutputTokens', origin: 'source', by: 'bedrock' },
        {
          field: 'limits.contextTokens',
          origin: 'open-data',
          by: 'prices',
          asOf: '2026-02-02',
        },
      ],
    });
  });

  it('keeps prices of one origin together', () => {
    const price = (currency: string, input: number) => ({
      pricing: { currency, per: '1M tokens', input },
    });
    const { facts } = mergeFacts([
      { origin: 'source', by: 'a', facts: price('USD', 3) },
      {
        origin: 'open-data',
        by: 'b',
        facts: { pricing: { ...price('EUR', 2).pricing, output: 8 } },
      },
    ]);
    expect(facts.pricing).toEqual({
      currency: 'USD',
      per: '1M tokens',
      input: 3,
    });
  });

  it('adds up who uses it', () => {
    const { facts } = mergeFacts([
      {
        origin: 'rule',
        by: 'a',
        facts: { usedBy: ['component:x', 'component:y'] },
      },
      {
        origin: 'source',
        by: 'b',
        facts: { usedBy: ['component:y', 'component:z'] },
      },
    ]);
    expect(facts.usedBy).toEqual(['component:x', 'component:y', 'component:z']);
  });

  it('tells nothing from nothing, and false and 0 from nothing', () => {
    expect(mergeFacts([]).facts).toEqual({});
    const { facts } = mergeFacts([
      {
        origin: 'source',
        by: 'a',
        facts: { dataUsage: { trainsOnInputs: false, retentionDays: 0 } },
      },
      {
        origin: 'open-data',
        by: 'b',
        facts: { dataUsage: { trainsOnInputs: true, retentionDays: 30 } },
      },
    ]);
    expect(facts.dataUsage).toEqual({
      trainsOnInputs: false,
      retentionDays: 0,
    });
  });
});
