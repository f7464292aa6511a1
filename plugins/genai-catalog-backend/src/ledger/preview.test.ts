import { model, NOW, prompt, settingsOf, textVersion } from './__testUtils__';
import { previewAsset } from './preview';

const settings = settingsOf('langfuse', {
  maxTextBytes: 30,
  rules: [{ when: { folder: 'support' }, set: { owner: 'group:support' } }],
});
const pricing = { currency: 'USD', per: '1M tokens', input: 3 };
const openFactsOf = () => ({
  by: 'prices',
  asOf: '2026-11-01',
  facts: { pricing },
});
const preview = (more: Parameters<typeof prompt>[1]) =>
  previewAsset(prompt('support/triage', more), {
    settings,
    now: NOW,
    openFactsOf,
  });

it('says whom a rule would give an asset to', () => {
  expect(preview({ facts: { folder: 'support' } })).toMatchObject({
    state: 'entity',
    facts: { owner: 'group:support' },
    provenance: expect.arrayContaining([
      { field: 'owner', origin: 'rule', by: 'langfuse rules[0]' },
    ]),
    findings: [],
  });
});

it('lists what no rule maps', () => {
  expect(preview({ facts: { folder: 'sales' } })).toMatchObject({
    state: 'unclaimed',
    findings: [{ code: 'UNCLAIMED', message: 'Nobody says its owner' }],
  });
});

it('says what would be refused, without the text', () => {
  const versions = [textVersion('1', 'A secret that is longer than that')];
  const result = preview({ versions });
  expect(result.problems).toEqual([
    expect.objectContaining({ code: 'TEXT_TOO_LARGE' }),
  ]);
  expect(JSON.stringify(result)).not.toContain('secret');
});

it('refuses an id that cannot be stored', () => {
  const result = previewAsset(prompt('x'.repeat(1_025)), {
    settings,
    now: NOW,
    openFactsOf,
  });
  expect(result).toMatchObject({
    state: 'refused',
    problems: [{ code: 'ID_UNUSABLE' }],
  });
});

it('shows what open data say of a model', () => {
  const result = previewAsset(model('gpt'), {
    settings,
    now: NOW,
    openFactsOf,
  });
  expect(result.facts).toMatchObject({ pricing });
  expect(result.provenance).toContainEqual({
    field: 'pricing',
    origin: 'open-data',
    by: 'prices',
    asOf: '2026-11-01',
  });
});
