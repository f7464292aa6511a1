import { isDeepStrictEqual } from 'node:util';
import {
  AnswerInput,
  choiceMentions,
  Lens,
  Question,
  questionsOf,
  SkippedAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, TemplateInput } from '../../model';
import { carryInput } from '../publishing';
import { tidyAnswer } from '../reviews/tidyAnswer';

/** An answer of a template that a review takes over. */
export interface PlannedAnswer {
  readonly question: Question;
  readonly before: StoredAnswer;
  readonly to: AnswerInput;
}

/** What becomes of a template in a review: which answers are taken over, and why the others are not. */
export function planTemplate(options: {
  template: readonly TemplateInput[];
  /** The version of the lens that the template is written for. */
  from: Lens;
  /** That of the review. */
  to: Lens;
  standing: readonly StoredAnswer[];
  overwrite: boolean;
}): { applied: PlannedAnswer[]; skipped: SkippedAnswer[] } {
  const { template, from, to, standing, overwrite } = options;
  const applied: PlannedAnswer[] = [];
  const skipped: SkippedAnswer[] = [];
  for (const { questionId, ...input } of template) {
    const old = questionIn(from, questionId);
    const question = questionIn(to, questionId);
    const before = standing.find(one => one.questionId === questionId);
    const title = (question ?? old)?.title;
    if (!question || !before) {
      skipped.push({ questionId, title, reason: 'unknown-question' });
      continue;
    }
    const carried = tidyAnswer(question, carryInput(input, old, question));
    if (before.said && isDeepStrictEqual(before.said.input, carried)) {
      skipped.push({ questionId, title, reason: 'same' });
    } else if (before.said && !overwrite) {
      skipped.push({ questionId, title, reason: 'answered' });
    } else {
      skipped.push(...retired(input, { old, question }));
      if (saysNothing(carried) && !saysNothing(input)) {
        skipped.push({ questionId, title, reason: 'nothing-left' });
      } else {
        applied.push({ question, before, to: carried });
      }
    }
  }
  return { applied, skipped };
}

/** By exactly this id: a question that only looks like it is another one. */
function questionIn(lens: Lens, id: string): Question | undefined {
  return questionsOf(lens).find(question => question.id === id);
}

function retired(
  input: AnswerInput,
  { old, question }: { old: Question | undefined; question: Question },
): SkippedAnswer[] {
  const mentioned = choiceMentions(input).map(({ choiceId }) => choiceId);
  return [...new Set(mentioned)]
    .filter(id => !question.choices.some(choice => choice.id === id))
    .map(choiceId => ({
      questionId: question.id,
      choiceId,
      title: old?.choices.find(({ id }) => id === choiceId)?.title,
      reason: 'unknown-choice',
    }));
}

/** Of an applicable question that nothing is in place is said by an answer that names no choice at all. */
function saysNothing(input: AnswerInput): boolean {
  const { selectedChoices, notApplicableChoices, unknownChoices } = input;
  return (
    input.applicable &&
    [selectedChoices, notApplicableChoices, unknownChoices].every(
      ids => ids.length === 0,
    )
  );
}
