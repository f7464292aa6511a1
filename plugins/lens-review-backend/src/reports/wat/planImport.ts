import { isDeepStrictEqual } from 'node:util';
import {
  AnswerInput,
  findQuestion,
  ImportItem,
  ImportReply,
  Lens,
  ScoredReview,
  WatAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { fromWat } from './fromWat';
import { toWatAnswer } from './toWat';

/** A question as it stands. */
export interface StandingAnswer {
  readonly questionId: string;
  readonly revision: number;
  readonly input: AnswerInput | undefined;
}

/** What an import makes of a review: question by question, in the order of the files. */
export function planImport(options: {
  lens: Lens;
  scored: ScoredReview;
  standing: readonly StandingAnswer[];
  incoming: readonly WatAnswer[];
  /** The one form of an answer in which two that say the same are equal. */
  tidy: (questionId: string, input: AnswerInput) => AnswerInput;
}): {
  items: (Omit<ImportItem, 'from' | 'to'> & {
    from?: AnswerInput;
    to?: AnswerInput;
  })[];
  unknown: ImportReply['unknown'];
} {
  const { lens, scored, standing, incoming, tidy } = options;
  const unknown: ImportReply['unknown'] = [];
  const items = incoming.flatMap(answer => {
    const questionId = answer.QuestionId;
    const question = findQuestion(lens, questionId);
    if (!question) {
      unknown.push({ questionId });
      return [];
    }
    const before = standing.find(one => one.questionId === questionId);
    const practices =
      scored.questions.find(one => one.questionId === questionId)?.practices ??
      [];
    const {
      input,
      warnings,
      unknown: choices,
    } = fromWat(question, answer, {
      input: before?.input,
      exported: toWatAnswer(question, { answer: before?.input, practices })
        .answer,
    });
    unknown.push(...choices.map(choiceId => ({ questionId, choiceId })));
    const to = input && tidy(questionId, input);
    return {
      questionId,
      title: question.title,
      change: changeOf(before?.input, to),
      revision: before?.revision ?? 0,
      ...(before?.input && { from: before.input }),
      ...(to && { to }),
      warnings: [...warnings],
    };
  });
  return { items, unknown };
}

function changeOf(
  from: AnswerInput | undefined,
  to: AnswerInput | undefined,
): ImportItem['change'] {
  if (!to) {
    return 'left-out';
  }
  if (!from) {
    return 'new';
  }
  return isDeepStrictEqual(from, to) ? 'same' : 'changed';
}
