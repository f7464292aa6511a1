import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { fullModel, fullPrompt } from '../../__testUtils__/entities';
import { problemsOf } from '../../__testUtils__/problemsOf';
import { genaiLayers } from '../layers';
import { modelSchema } from './modelSchema';
import { promptSchema } from './promptSchema';

const layers = genaiLayers({ prompt: true, model: true });

function prompt(changes: JsonObject, without: string[] = []): Entity {
  return changed(fullPrompt, changes, without);
}

function model(changes: JsonObject, without: string[] = []): Entity {
  return changed(fullModel, changes, without);
}

function changed(entity: Entity, changes: JsonObject, without: string[]) {
  const fields = Object.entries({ ...entity.spec, ...changes });
  return {
    ...entity,
    spec: Object.fromEntries(fields.filter(([key]) => !without.includes(key))),
  };
}

/** Paths of properties without a description, anywhere in a schema. */
function undescribed(schema: JsonValue | undefined, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    return [];
  }
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') {
      return undescribed(value, `${path}/${key}`);
    }
    return Object.entries(value as JsonObject).flatMap(([name, property]) => [
      ...((property as JsonObject).description ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]);
  });
}

it.each([
  ['Prompt', promptSchema()],
  ['Model', modelSchema()],
])('describes every property of a %s', (_kind, schema) => {
  expect(undescribed(schema)).toEqual([]);
});

it.each([fullPrompt, fullModel])('accepts every field of %p', entity => {
  expect(problemsOf(layers, entity)).toEqual([]);
});

it.each([['type'], ['lifecycle'], ['owner']])(
  'requires %s of both kinds',
  field => {
    const message = `/spec must have required property '${field}'`;
    expect(problemsOf(layers, prompt({}, [field]))).toEqual([message]);
    expect(problemsOf(layers, model({}, [field]))).toEqual([message]);
  },
);

it('requires the provider and its id of the model', () => {
  expect(problemsOf(layers, model({ provider: {} }))).toEqual([
    "/spec/provider must have required property 'id'",
    "/spec/provider must have required property 'modelId'",
  ]);
});

it('needs no more than the required fields', () => {
  expect(
    problemsOf(layers, {
      ...fullPrompt,
      spec: { type: 'text', lifecycle: 'x', owner: 'a' },
    }),
  ).toEqual([]);
  expect(
    problemsOf(layers, {
      ...fullModel,
      spec: {
        type: 'rerank',
        lifecycle: 'x',
        owner: 'a',
        provider: { id: 'p', modelId: 'm' },
      },
    }),
  ).toEqual([]);
});

it.each<[JsonObject, string]>([
  [{ temprature: 1 }, '/spec must NOT have additional properties temprature'],
  [
    { security: { kms: true } },
    '/spec/security must NOT have additional properties kms',
  ],
  [
    { variables: [{ name: 'a', defualt: 'b' }] },
    '/spec/variables/0 must NOT have additional properties defualt',
  ],
  [{ type: 'poem' }, '/spec/type must be equal to one of the allowed values'],
  [
    { version: 7 },
    '/spec/version must be text: put the version in quotes, as in "7"',
  ],
  [
    { labels: [{ name: 'production', version: 7 }] },
    '/spec/labels/0/version must be text: put the version in quotes, as in "7"',
  ],
  [
    { owner: 'system:support' },
    '/spec/owner must refer to an entity of kind Group or User, such as group:support-ai',
  ],
  [
    { models: ['claude-x', 'component:ticket-api'] },
    '/spec/models/1 must refer to an entity of kind Model, such as model:claude-x',
  ],
  [
    { includes: ['prompt:a b'] },
    '/spec/includes/0 must refer to an entity of kind Prompt, such as prompt:company-tone',
  ],
  [
    { usedBy: ['ticket-api'] },
    '/spec/usedBy/0 must refer to an entity of kind AiResource, API, Component, Domain, Resource, System, Template, Model or Prompt, such as component:ticket-api',
  ],
  [
    { security: { guardrail: 'component:x' } },
    '/spec/security/guardrail must refer to an entity of kind Resource, such as resource:gr-1',
  ],
  [
    { review: { lastReviewedAt: 'September' } },
    '/spec/review/lastReviewedAt must be a date such as 2026-09-01, or a time such as 2026-09-01T10:00:00Z',
  ],
  [{ review: { intervalDays: 0 } }, '/spec/review/intervalDays must be >= 1'],
])('says which field of a prompt is wrong: %j', (changes, message) => {
  expect(problemsOf(layers, prompt(changes))).toEqual([message]);
});

it.each<[JsonObject, string]>([
  [{ templte: 1 }, '/spec must NOT have additional properties templte'],
  [
    { origin: 'ours' },
    '/spec/origin must be equal to one of the allowed values',
  ],
  [
    { servedBy: ['component:x'] },
    '/spec/servedBy/0 must refer to an entity of kind API, such as api:llm-gateway',
  ],
  [
    { baseModel: 'prompt:x' },
    '/spec/baseModel must refer to an entity of kind Model, such as model:claude-x',
  ],
  [
    { pricing: { currency: 'dollars' } },
    '/spec/pricing/currency must be the three letters of a currency, such as USD',
  ],
  [
    { license: { url: 'ftp://example.com/licence' } },
    '/spec/license/url must be an address that begins with http:// or https://',
  ],
  [
    { knowledgeCutoff: 'summer' },
    '/spec/knowledgeCutoff must be a year, month or day in quotes, as in "2025-08"',
  ],
  [
    { summary: { cardComplete: 101 } },
    '/spec/summary/cardComplete must be <= 100',
  ],
])('says which field of a model is wrong: %j', (changes, message) => {
  expect(problemsOf(layers, model(changes))).toEqual([message]);
});

it.each(['template', 'content', 'messages'])(
  'refuses text in `%s`, says where it belongs and does not repeat it',
  field => {
    const problems = problemsOf(
      layers,
      prompt({ [field]: 'You are a secret agent' }),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(
          `^/spec/${field} Prompt text does not belong .* spec.contentFrom names$`,
        ),
      ),
    ]);
    expect(problems.join()).not.toContain('secret');
  },
);

it('accepts references in any case, with and without a namespace', () => {
  const refs = [
    'claude-x',
    'Model:claude-x',
    'MODEL:ai/claude-x',
    'ai/claude-x',
  ];
  expect(problemsOf(layers, prompt({ models: refs }))).toEqual([]);
});

it('lets the operator name further kinds that use prompts and models', () => {
  const entity = prompt({ usedBy: ['agent:helper'] });
  const withAgents = genaiLayers({
    prompt: true,
    model: true,
    relatedKinds: ['Agent'],
  });
  expect(problemsOf(layers, entity)).toHaveLength(1);
  expect(problemsOf(withAgents, entity)).toEqual([]);
});
