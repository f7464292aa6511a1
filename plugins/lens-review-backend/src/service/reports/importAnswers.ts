import {
  checkAnswer,
  findQuestion,
  ImportReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, upsertAnswers } from '../../database/operations';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { collectAnswers, planImport, WatDocuments } from '../../reports';
import { AnswerConflictError } from '../errors';
import { refuseProblems } from '../problems';
import { applyAnswer, savedEvent } from '../reviews/applyAnswer';
import {
  LockedReview,
  ReviewContext,
  withLockedReview,
} from '../reviews/context';
import { deriveState, scoresOf } from '../reviews/deriveState';
import { presentAnswer } from '../reviews/presentReview';
import { ReviewPresenter } from '../reviews/ReviewPresenter';
import { tidyAnswer } from '../reviews/tidyAnswer';
import { WriteContext } from '../reviews/types';
import { touched, writeReview } from '../reviews/writeReview';

export type ImportAnswers = WriteContext & {
  readonly dryRun: boolean;
  readonly documents: WatDocuments;
  /** What the writer saw of each question; a question that is not named is not compared. */
  readonly revisions?: Readonly<Record<string, number>>;
};

type Plan = ReturnType<typeof planImport>;

/** Takes answers of the AWS tool over as ordinary saves, all or none. */
export async function importAnswers(
  context: ReviewContext & { readonly presenter: ReviewPresenter },
  write: ImportAnswers,
): Promise<ImportReply> {
  const { plan, review } = await writeImport(context, write);
  const scorecard = await context.presenter.scorecard(review);
  return present(plan, { dryRun: write.dryRun, scorecard });
}

async function writeImport(
  context: ReviewContext,
  write: ImportAnswers,
): Promise<{ plan: Plan; review: StoredReview }> {
  return withLockedReview(context, write.key, async locked => {
    const plan = planFor(context, locked, write.documents);
    const changed = apply(locked, plan, write);
    refuseStale(locked, plan, write);
    const { review, lens, now } = locked;
    const byId = new Map(changed.map(({ after }) => [after.questionId, after]));
    const { scored, derived } = deriveState({
      ...locked,
      answers: locked.answers.map(one => byId.get(one.questionId) ?? one),
      confirmEveryDays: context.confirmEveryDays,
    });
    const { actor, owners, dryRun } = write;
    const after = touched(review, { actor, owners, derived, now });
    if (!dryRun && changed.length > 0) {
      const { tx } = locked;
      await writeReview({
        tx,
        before: review,
        after,
        now,
        with: [
          ...upsertAnswers({
            tx,
            reviewId: review.id,
            answers: [...byId.values()].map(answer => ({
              ...answer,
              ...scoresOf(lens, scored, answer.questionId),
            })),
          }),
          ...insertHistory({
            tx,
            events: changed.map(one =>
              savedEvent(one.before, one.after, {
                reviewId: review.id,
                now,
                actor,
              }),
            ),
          }),
        ],
      });
    }
    return { plan, review: after };
  });
}

function planFor(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  documents: WatDocuments,
): Plan {
  const { lens, answers } = locked;
  const { scored } = deriveState({ ...locked, confirmEveryDays });
  return planImport({
    lens,
    scored,
    standing: answers.map(({ questionId, revision, said }) => ({
      questionId,
      revision,
      input: said?.input,
    })),
    incoming: collectAnswers(documents),
    tidy: (questionId, input) => {
      const question = findQuestion(lens, questionId);
      return question ? tidyAnswer(question, input) : input;
    },
  });
}

/** The answers that become others. Each is checked as any save is. */
function apply(
  { lens, review, answers, now }: LockedReview,
  { items }: Plan,
  { actor }: ImportAnswers,
) {
  return items.flatMap(({ questionId, change, to }) => {
    const question = findQuestion(lens, questionId);
    const before = answers.find(one => one.questionId === questionId);
    if (!question || !before || !to || change === 'same') {
      return [];
    }
    refuseProblems(
      checkAnswer(question, to).map(problem => ({
        ...problem,
        path: `${questionId}.${problem.path}`,
      })),
    );
    const saying = { lens, review, now, actor };
    return { before, after: applyAnswer(before, to, saying) };
  });
}

function refuseStale(
  { answers, review }: LockedReview,
  { items }: Plan,
  { revisions = {} }: ImportAnswers,
): void {
  for (const { questionId, change, revision } of items) {
    const writes = change === 'new' || change === 'changed';
    const seen = Object.hasOwn(revisions, questionId)
      ? revisions[questionId]
      : revision;
    if (writes && seen !== revision) {
      const current = answers.find(
        (one): one is SaidAnswer =>
          one.questionId === questionId && isSaid(one),
      );
      throw new AnswerConflictError(
        `The answer to ${questionId} is at revision ${revision}; the import was looked at with revision ${seen}`,
        current && presentAnswer(current, review),
      );
    }
  }
}

function present(
  { items, unknown }: Plan,
  rest: Pick<ImportReply, 'dryRun' | 'scorecard'>,
): ImportReply {
  return {
    ...rest,
    unknown,
    items: items.map(({ from, to, ...item }) => ({
      ...item,
      ...(from && { from: presentInput(from) }),
      ...(to && { to: presentInput(to) }),
    })),
  };
}

function presentInput(
  input: NonNullable<Plan['items'][number]['to']>,
): NonNullable<ImportReply['items'][number]['to']> {
  return {
    ...input,
    selectedChoices: [...input.selectedChoices],
    notApplicableChoices: [...input.notApplicableChoices],
    unknownChoices: [...input.unknownChoices],
    unansweredChoices: [...input.unansweredChoices],
    inScopeChoices: [...input.inScopeChoices],
    choiceNotes: { ...input.choiceNotes },
  };
}
