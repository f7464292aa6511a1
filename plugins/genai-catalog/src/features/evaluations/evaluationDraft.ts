import { EvaluationsBody } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** How the outcome of a run is known. */
export const OUTCOMES = ['threshold', 'passed', 'failed'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What somebody has entered about a run. */
export interface EvaluationDraft {
  readonly version: string;
  readonly model: string;
  readonly suite: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly outcome: Outcome;
  readonly link: string;
}

/** Places of the body, as refusals name them. */
export const EVALUATION_FIELDS = [
  'model',
  'suite',
  'score',
  'threshold',
  'passed',
  'link',
] as const;

export type EvaluationField = (typeof EVALUATION_FIELDS)[number];

/** Where a field stands in the body. */
export function placeOf(field: EvaluationField): string {
  return `evaluations[0].${field}`;
}

/** What a run cannot do without. */
export function missingIn(draft: EvaluationDraft): EvaluationField[] {
  const { model, suite, score, threshold, outcome } = draft;
  const isByScore = outcome === 'threshold';
  const missing: [EvaluationField, boolean][] = [
    ['model', !model.trim()],
    ['suite', !suite.trim()],
    ['score', isByScore && score === undefined],
    ['threshold', isByScore && threshold === undefined],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([field]) => field);
}

/** What is sent: one run, of now. */
export function bodyOf(draft: EvaluationDraft): EvaluationsBody {
  const { model, suite, score, threshold, outcome, link } = draft;
  return {
    evaluations: [
      {
        model: model.trim(),
        suite: suite.trim(),
        score,
        threshold,
        passed: outcome === 'threshold' ? undefined : outcome === 'passed',
        link: link.trim() || undefined,
      },
    ],
  };
}
