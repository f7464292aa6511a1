import { ScoredPractice } from '../model';
import { ChoiceComparison } from './types';

/** What became of a best practice. */
export interface PracticeComparison {
  readonly choice: ChoiceComparison;
  /** Up is better: it gained credit, or lost it. */
  readonly step: number;
  readonly because: readonly string[];
}

/** Compares a best practice of a question; `undefined` where nothing changed. */
export function comparePractice(input: {
  choiceId: string;
  title: string;
  before?: ScoredPractice;
  after?: ScoredPractice;
  /** Of the later lens. */
  version: string;
}): PracticeComparison | undefined {
  const { choiceId, title, before, after } = input;
  const because = reasons(input);
  const step =
    before && after ? Math.sign(creditOf(after) - creditOf(before)) : 0;
  return because.length === 0
    ? undefined
    : {
        choice: { choiceId, title, from: before?.state, to: after?.state },
        step,
        because,
      };
}

/** Nothing, a claim, a claim that evidence supports. A contradicted claim is none. */
function creditOf({ state, contradicted, verified }: ScoredPractice): number {
  return state === 'established' && !contradicted ? 1 + Number(verified) : 0;
}

function reasons(input: {
  title: string;
  before?: ScoredPractice;
  after?: ScoredPractice;
  version: string;
}): readonly string[] {
  const { title, before, after, version } = input;
  const name = `"${title}"`;
  if (!before) {
    return [`Version ${version} of the lens also asks for ${name}.`];
  }
  if (!after) {
    return [`Version ${version} of the lens does not ask for ${name}.`];
  }
  return [
    ...(before.state === after.state ? [] : [ofState(name, before, after)]),
    ...ofEvidence(name, before, after),
    ...(before.documentedRisk === after.documentedRisk
      ? []
      : [
          `Version ${version} of the lens rates ${name} ${after.documentedRisk}, not ${before.documentedRisk}.`,
        ]),
  ];
}

function ofState(
  name: string,
  before: ScoredPractice,
  after: ScoredPractice,
): string {
  switch (after.state) {
    case 'established':
      return after.origin === 'provided'
        ? `${name} is established by another entity.`
        : `${name} was established.`;
    case 'accepted':
      return `The risk of leaving ${name} open was accepted.`;
    case 'out-of-scope':
      return after.origin === 'scope'
        ? `${name} is out of scope by the scope of the review.`
        : `${name} was marked as out of scope.`;
    default:
      return ofLoss(name, before, after);
  }
}

/** It is open or unknown now; what it was says why. */
function ofLoss(
  name: string,
  before: ScoredPractice,
  after: ScoredPractice,
): string {
  switch (before.state) {
    case 'established':
      return `${name} is no longer established; it is ${after.state}.`;
    case 'accepted':
      return `The risk of leaving ${name} open is no longer accepted.`;
    case 'out-of-scope':
      return `${name} is in scope again, and ${after.state}.`;
    default:
      return `${name} is ${after.state}; it was ${before.state}.`;
  }
}

function ofEvidence(
  name: string,
  before: ScoredPractice,
  after: ScoredPractice,
): readonly string[] {
  if (after.contradicted && !before.contradicted) {
    return [`Evidence contradicts that ${name} is established.`];
  }
  if (after.verified && !before.verified) {
    return [`Evidence supports that ${name} is established.`];
  }
  // What is no longer claimed can be neither contradicted nor verified: its state says enough.
  if (after.state !== 'established') {
    return [];
  }
  if (before.contradicted && !after.contradicted) {
    return [`Evidence no longer contradicts that ${name} is established.`];
  }
  return before.verified && !after.verified
    ? [`Evidence no longer supports that ${name} is established.`]
    : [];
}
