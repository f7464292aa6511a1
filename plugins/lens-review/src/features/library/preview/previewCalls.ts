import {
  Answer,
  ladderOf,
  Lens,
  levelOf,
  type MissingForLevel,
  ReviewReply,
  ReviewScope,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import type { ReviewCalls } from '../../../state';

/** Nobody; a preview is never recorded. */
const NOBODY = 'preview';

const EMPTY = {
  selectedChoices: [],
  notApplicableChoices: [],
  unknownChoices: [],
  unansweredChoices: [],
  inScopeChoices: [],
  choiceNotes: {},
  applicable: true,
};

/** The calls of a review, and what they begin with. */
interface PreviewCalls extends ReviewCalls {
  readonly begin: () => ReviewReply;
}

/** A review that is kept in memory and forgotten with the page. */
export function previewCalls(lens: Lens): PreviewCalls {
  const answers = new Map<string, Answer>();
  let scope: ReviewScope = {};
  let scenarios: string[] = [];
  const since = new Date().toISOString();

  const score = () =>
    scoreReview({
      lens,
      scope,
      answers: [...answers.values()],
      now: new Date(),
    });
  const reply = (): ReviewReply => ({
    review: {
      entityRef: 'component:default/preview',
      lensId: lens.id,
      lensVersion: lens.version,
      status: 'draft',
      scope: { ...scope },
      scenarios,
      pillarPriority: [],
      createdAt: since,
      createdBy: NOBODY,
      updatedAt: since,
      updatedBy: NOBODY,
    },
    answers: [...answers.values()],
    scorecard: toScorecard(lens, score().score),
    may: { update: true },
  });
  return {
    begin: reply,
    read: async () => reply(),
    submit: async () => reply(),
    confirm: async () => ({ answers: [], scorecard: reply().scorecard }),
    patch: async patch => {
      const facts = { ...scope, ...patch.scope };
      scope = Object.fromEntries(
        Object.entries(facts).flatMap(([fact, value]) =>
          value === null ? [] : [[fact, value]],
        ),
      );
      scenarios = patch.scenarios ?? scenarios;
      return reply();
    },
    save: async (questionId, { body, revision }) => {
      const at = new Date().toISOString();
      const answer: Answer = {
        ...EMPTY,
        ...body,
        questionId,
        revision: revision + 1,
        risk: 'UNANSWERED',
        updatedAt: at,
        updatedBy: NOBODY,
        confirmedAt: at,
        confirmedBy: NOBODY,
      };
      answers.set(questionId, answer);
      return { answer, scorecard: reply().scorecard };
    },
  };
}

type Scored = ReturnType<typeof scoreReview>['score'];

/** A score as the wire has it: nothing in it is frozen. */
function toScorecard(lens: Lens, score: Scored): ReviewReply['scorecard'] {
  const status = 'draft' as const;
  const { level, next } = levelOf({
    levels: ladderOf(lens),
    scorecard: { ...score, status },
  });
  return {
    ...score,
    status,
    pillars: [...score.pillars],
    level: level?.title,
    ladder: {
      level,
      next: next && { ...next.level, missing: next.missing.map(toMissing) },
    },
  };
}

function toMissing({ kind, need, have, text }: MissingForLevel) {
  return {
    kind,
    need: typeof need === 'number' ? need : [...need],
    have,
    text,
  };
}
