import { Entity } from '@backstage/catalog-model';
import { toEvidence } from './toEvidence';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const REF = 'component:default/copilot';
const GROUP = { type: 'ownedBy', targetRef: 'group:default/care' };
const PERSON = { type: 'ownedBy', targetRef: 'user:default/jane' };
const MODEL = { type: 'dependsOn', targetRef: 'model:default/gpt' };
const PART = { type: 'partOf', targetRef: 'system:default/care' };
const DOCS = { 'backstage.io/techdocs-ref': 'dir:.' };

interface Declares {
  readonly relations?: Entity['relations'];
  readonly lifecycle?: string;
  readonly annotations?: Record<string, string>;
}

const ALL: Declares = {
  relations: [GROUP, MODEL, PART],
  lifecycle: 'production',
  annotations: DOCS,
};

function evidenceOn(
  choiceId: string,
  { relations, lifecycle, annotations }: Declares,
  applies?: 'in' | 'out',
) {
  const lensId = {
    RAI: 'responsible-ai',
    GEN: 'generative-ai',
    MLO: 'machine-learning',
  }[choiceId.slice(0, 3)];
  return toEvidence({
    asked: {
      entityRef: REF,
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'copilot', annotations },
        spec: { lifecycle },
        relations,
      },
    },
    review: { lensId: lensId ?? '', lensVersion: '1.0', scope: {}, applies },
    now: NOW,
  }).find(item => item.choiceId === choiceId);
}

/** Best practice, what the entity declares, verdict, sentence. */
const GOLDEN: readonly (readonly [string, Declares, string, string])[] = [
  [
    'RAISP01_BP01',
    ALL,
    'supports',
    'The catalog has a group as its owner, its lifecycle (production) and what it depends on.',
  ],
  [
    'RAISP01_BP01',
    { ...ALL, relations: [PERSON, MODEL] },
    'undeclared',
    'The catalog lacks a group as its owner.',
  ],
  [
    'RAISP01_BP01',
    { ...ALL, relations: [GROUP, PART], lifecycle: ' ' },
    'undeclared',
    'The catalog lacks its lifecycle and what it depends on.',
  ],
  [
    'RAISP01_BP01',
    {},
    'undeclared',
    'The catalog lacks a group as its owner, its lifecycle and what it depends on.',
  ],
  [
    'RAIGT01_BP03',
    ALL,
    'nothing-found',
    'The catalog has a group as its owner and its documentation in TechDocs. That alone does not show the best practice.',
  ],
  [
    'RAIGT01_BP03',
    { ...ALL, annotations: {} },
    'undeclared',
    'The catalog lacks its documentation in TechDocs.',
  ],
  [
    'GENOPS02_BP01',
    {
      relations: [PERSON],
      annotations: { 'backstage.io/techdocs-entity': 'system:default/care' },
    },
    'undeclared',
    'The catalog lacks a group as its owner.',
  ],
  [
    'GENOPS04_BP02',
    ALL,
    'nothing-found',
    'The catalog has its lifecycle (production) and what it depends on. That alone does not show the best practice.',
  ],
  [
    'MLOPS02_BP01',
    ALL,
    'nothing-found',
    'The catalog has a group as its owner. That alone does not show the best practice.',
  ],
  [
    'MLOPS02_BP04',
    { relations: [GROUP] },
    'undeclared',
    'The catalog lacks what it depends on.',
  ],
];

describe('toEvidence', () => {
  it.each(GOLDEN)('%s of %j is %s', (choiceId, declares, verdict, sentence) => {
    expect(evidenceOn(choiceId, declares)).toMatchObject({
      entityRef: REF,
      verdict,
      sentence,
      observedAt: NOW,
      expiresAt: new Date('2026-11-27T12:00:00.000Z'),
    });
  });

  it('is about the group and what the entity depends on', () => {
    expect(evidenceOn('RAISP01_BP01', ALL)?.about).toEqual([
      GROUP.targetRef,
      MODEL.targetRef,
    ]);
  });

  it('expects nothing of what the lens does not concern', () => {
    expect(evidenceOn('RAISP01_BP01', {}, 'out')?.verdict).toBe(
      'nothing-found',
    );
    expect(evidenceOn('RAISP01_BP01', {}, 'in')?.verdict).toBe('undeclared');
  });
});
