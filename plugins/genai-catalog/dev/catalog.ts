import { Entity } from '@backstage/catalog-model';
import { modelOf, promptOf } from '../src/__testUtils__/entities';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What the catalog has. */
export const entities: Entity[] = [
  promptOf({
    name: 'triage',
    system: 'system:default/support',
    spec: {
      purpose: 'Sort incoming tickets',
      category: 'classification',
      version: '2',
      templateFormat: 'mustache',
      labels: [
        { name: 'production', version: '2' },
        { name: 'staging', version: '3' },
      ],
      variables: [
        { name: 'ticket', required: true, untrusted: true, maxChars: 8000 },
      ],
      review: { intervalDays: 90, lastReviewedAt: inDays(-120) },
      summary: { versions: 3, evaluated: 2, passing: 1, reviewOverdue: true },
    },
  }),
  promptOf({
    name: 'greeting',
    spec: { lifecycle: 'experimental', summary: { drift: true } },
  }),
  modelOf({
    name: 'acme-1',
    spec: { deprecation: { status: 'legacy', endOfLifeAt: inDays(60) } },
  }),
  modelOf({ name: 'acme-2', spec: { approval: { status: 'approved' } } }),
];
