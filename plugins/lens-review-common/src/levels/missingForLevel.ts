import {
  DOCUMENTED_RISKS,
  DocumentedRisk,
  LevelCondition,
  ReviewStatus,
  Scorecard,
} from '../model';

/** One condition of a level that a review does not meet; counts, or percentages for the two kinds of maturity. */
export type MissingForLevel =
  | {
      readonly kind: 'status';
      readonly need: readonly ReviewStatus[];
      readonly have: Scorecard['status'];
      readonly text: string;
    }
  | {
      readonly kind:
        | 'open'
        | 'unknown'
        | 'contradicted'
        | 'claimed'
        | 'verified';
      /** Documented risk of the open ones that are too many. */
      readonly risk?: DocumentedRisk;
      readonly need: number;
      readonly have: number;
      readonly text: string;
    };

/** What a level looks at. */
export type ScoreForLevel = Pick<
  Scorecard,
  'status' | 'openPractices' | 'unknownPractices' | 'contradicted' | 'maturity'
>;

/** What keeps a review from one level, taken alone; empty where nothing does. */
export function missingForLevel(
  when: LevelCondition,
  scorecard: ScoreForLevel,
): readonly MissingForLevel[] {
  const { maturity, openPractices, unknownPractices, contradicted } = scorecard;
  return [
    ...status(when, scorecard),
    ...tooMany({
      kind: 'contradicted',
      need: when.contradictedAtMost ?? 0,
      have: contradicted,
    }),
    ...DOCUMENTED_RISKS.flatMap(risk =>
      tooMany({
        kind: 'open',
        risk,
        need: when.openAtMost?.[risk],
        have: openPractices[risk],
      }),
    ),
    ...tooMany({
      kind: 'unknown',
      need: when.unknownAtMost,
      have: unknownPractices,
    }),
    ...tooLittle('claimed', when.claimedAtLeast, maturity?.claimed),
    ...tooLittle('verified', when.verifiedAtLeast, maturity?.verified),
  ];
}

const AS_TEXT: Readonly<Record<ReviewStatus, string>> = {
  draft: 'a draft',
  complete: 'complete',
  stale: 'stale',
};

function status(
  { status: need }: LevelCondition,
  { status: have }: ScoreForLevel,
): MissingForLevel[] {
  // A review that was not begun is on no level, even where the level asks for no status.
  const allowed = need ?? ['draft', 'complete', 'stale'];
  if (allowed.some(candidate => candidate === have)) {
    return [];
  }
  const asksToSubmit =
    have !== 'stale' &&
    allowed.includes('complete') &&
    !allowed.includes('draft');
  const wanted = asksToSubmit
    ? 'submitted'
    : allowed.map(candidate => AS_TEXT[candidate]).join(' or ');
  const now = have === 'none' ? 'not begun' : AS_TEXT[have];
  return [
    {
      kind: 'status',
      need: allowed,
      have,
      text: `The review is ${now}; it has to be ${wanted}.`,
    },
  ];
}

type Countable = 'open' | 'unknown' | 'contradicted';

function tooMany(input: {
  kind: Countable;
  risk?: DocumentedRisk;
  need: number | undefined;
  have: number;
}): MissingForLevel[] {
  const { need, ...rest } = input;
  if (need === undefined || rest.have <= need) {
    return [];
  }
  const allowed = need === 0 ? 'none' : `at most ${need}`;
  return [{ ...rest, need, text: `${countedText(rest)}; ${allowed} may be.` }];
}

function countedText(counted: {
  kind: Countable;
  risk?: DocumentedRisk;
  have: number;
}): string {
  const { kind, risk, have } = counted;
  const are = have === 1 ? 'is' : 'are';
  if (kind === 'contradicted') {
    return `${have} ${
      have === 1 ? 'claim' : 'claims'
    } ${are} contradicted by evidence`;
  }
  const practices = have === 1 ? 'best practice' : 'best practices';
  const ofRisk = risk ? ` of ${risk.toLowerCase()} risk` : '';
  return `${have} ${practices}${ofRisk} ${are} ${kind}`;
}

function tooLittle(
  kind: 'claimed' | 'verified',
  need: number | undefined,
  // Where nothing is in scope, nothing is claimed or verified.
  have: number = 0,
): MissingForLevel[] {
  return need === undefined || have >= need
    ? []
    : [
        {
          kind,
          need,
          have,
          text: `${have}% of maturity is ${kind}; it has to be ${need}%.`,
        },
      ];
}
