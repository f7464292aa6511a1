/** Level that a risk rule of a lens names, spelled as the custom-lens format does. */
export type RuleLevel = 'NO_RISK' | 'MEDIUM_RISK' | 'HIGH_RISK';

/** Risk of a question or a review by the AWS reading. */
export type Risk = 'HIGH' | 'MEDIUM' | 'NONE' | 'UNANSWERED' | 'NOT_APPLICABLE';

/** Risk of not establishing one best practice, as the lens documents it. */
export type DocumentedRisk = 'HIGH' | 'MEDIUM' | 'LOW';

export const DOCUMENTED_RISKS: readonly DocumentedRisk[] = [
  'HIGH',
  'MEDIUM',
  'LOW',
];

/** Worst first: the risk of a review is the first of these that any question has. */
export const RISKS_WORST_FIRST: readonly Risk[] = [
  'HIGH',
  'MEDIUM',
  'UNANSWERED',
  'NONE',
  'NOT_APPLICABLE',
];

/** Weight of a best practice in the maturity percentages. */
export const MATURITY_WEIGHT: Readonly<Record<DocumentedRisk, number>> = {
  HIGH: 3,
  MEDIUM: 2,
  LOW: 1,
};
