import { Entity } from '@backstage/catalog-model';
import { lookOf } from './markLooks';
import { marksOf } from './marksOf';

const now = new Date('2026-11-20T12:00:00Z');
const entityOf = (kind: string, spec: Entity['spec']): Entity => ({
  apiVersion: 'genai-lens.io/v1alpha1',
  kind,
  metadata: { name: 'x' },
  spec,
});
const wordsOf = (entity: Entity) =>
  marksOf(entity, now).map(mark => lookOf(mark).word);

it.each([
  [{}, []],
  [
    { summary: { drift: true, reviewOverdue: true } },
    ['Drift', 'Review overdue'],
  ],
  [{ summary: { currentEvaluation: 'none' } }, ['Not evaluated']],
  [{ summary: { currentEvaluation: 'passed' } }, ['Evaluated']],
  [
    { summary: { reviewOverdue: true, currentEvaluation: 'failed' } },
    ['Failed evaluation', 'Review overdue'],
  ],
  [{ summary: { drift: false, reviewOverdue: false } }, []],
  [
    { review: { intervalDays: 90, lastReviewedAt: '2026-08-01' } },
    ['Review overdue'],
  ],
  [{ review: { intervalDays: 90, lastReviewedAt: '2026-09-01' } }, []],
  [{ review: { lastReviewedAt: '2020-01-01' } }, []],
  [
    {
      review: { intervalDays: 90, lastReviewedAt: '2026-08-01' },
      summary: { reviewOverdue: false },
    },
    [],
  ],
])('marks a prompt with %j as %j', (spec, words) => {
  expect(wordsOf(entityOf('Prompt', spec))).toEqual(words);
});

it.each([
  [{}, ['Not approved']],
  [{ approval: { status: 'approved' } }, ['Approved']],
  [
    { approval: { status: 'approved', expiresAt: '2026-11-01' } },
    ['Approval expired'],
  ],
  [{ approval: { status: 'revoked' } }, ['Approval refused']],
  [
    { deprecation: { endOfLifeAt: '2026-11-22T12:00:00Z' } },
    ['Ends in 2 days', 'Not approved'],
  ],
  [
    { deprecation: { status: 'active', endOfLifeAt: '2026-11-20' } },
    ['End of life', 'Not approved'],
  ],
  [
    { deprecation: { status: 'legacy', endOfLifeAt: '2027-11-20' } },
    ['Legacy', 'Not approved'],
  ],
  [{ deprecation: { status: 'end-of-life' } }, ['End of life', 'Not approved']],
])('marks a model with %j as %j', (spec, words) => {
  expect(wordsOf(entityOf('Model', spec))).toEqual(words);
});

it('has nothing to say of other kinds', () => {
  expect(marksOf(entityOf('Component', {}), now)).toEqual([]);
});
