import { NotFoundError } from '@backstage/errors';
import {
  bestPracticesOf,
  findQuestion,
  SubjectAnswers,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countDependentAnswers,
  DependentPosition,
  listDependentAnswers,
} from '../../database/operations/subjects';
import { DependentAnswer, FleetScope } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { ReviewContext } from '../reviews';

/** A page of the answers that depend on a prompt or a model, over all reviews that the caller may read. */
export async function readDependentAnswers(
  context: ReviewContext,
  options: {
    visibility: FleetScope['visibility'];
    ref: string;
    cursor?: string;
    limit: number;
  },
): Promise<SubjectAnswers> {
  const { db } = context;
  const { visibility, ref, cursor, limit } = options;
  const list = { subject: ref };
  const question = { db, visibility, ref };
  const [found, total] = await Promise.all([
    listDependentAnswers({
      ...question,
      after: cursor === undefined ? undefined : positionAt(list, cursor),
      limit: limit + 1,
    }),
    countDependentAnswers(question),
  ]);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await Promise.all(items.map(item => present(context, item, ref))),
    ...(last &&
      found.length > limit && {
        nextCursor: encodeCursor(list, {
          value: last.entityRef,
          tie: [last.lensId, last.questionId],
        }),
      }),
    totalItems: total.answers,
    reviews: total.reviews,
  };
}

function positionAt(list: object, cursor: string): DependentPosition {
  const { value, tie } = decodeCursor(list, cursor, {
    value: 'string',
    ties: 2,
  });
  const [lensId, questionId] = tie;
  return { entityRef: String(value), lensId, questionId };
}

async function present(
  { lenses }: ReviewContext,
  { lensVersion, ...item }: DependentAnswer,
  ref: string,
): Promise<SubjectAnswers['items'][number]> {
  const lens = await lenses.require({ id: item.lensId, version: lensVersion });
  const question = findQuestion(lens, item.questionId);
  if (!question) {
    throw new NotFoundError(
      `Lens '${lens.id}' ${lensVersion} has no question '${item.questionId}'`,
    );
  }
  const kind = ref.startsWith('prompt:') ? 'prompts' : 'models';
  return {
    ...item,
    questionTitle: question.subject ?? question.title,
    practices: bestPracticesOf(question)
      .filter(({ dependsOn }) => dependsOn.includes(kind))
      .map(({ id, title }) => ({ choiceId: id, title })),
  };
}
