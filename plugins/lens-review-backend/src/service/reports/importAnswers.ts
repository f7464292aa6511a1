import {
  checkAnswer,
  findQuestion,
  ImportReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { collectAnswers, planImport, WatDocuments } from '../../reports';
import { AnswerConflictError } from '../errors';
import { refuseProblems } from '../problems';
import { applyAnswer } from '../reviews/applyAnswer';
import {
  LockedReview,
  ReviewContext,
  withLockedReview,
} from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { presentInput } from '../reviews/presentInput';
import { presentAnswer } from '../reviews/presentReview';
import { replaceAnswers } from '../reviews/replaceAnswers';
import { ReviewPresenter } from '../reviews/ReviewPresenter';
import { tidyAnswer } from '../reviews/tidyAnswer';
import { WriteContext } from '../reviews/types';

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
    const replaced = apply(locked, plan, write);
    refuseStale(locked, plan, write);
    const review = await replaceAnswers(context, locked, {
      ...write,
      replaced,
    });
    return { plan, review };
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
