import {
  AnswerOf,
  Lens,
  Question,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, QuestionDraft, toDraft } from '../state';

/** How far a question is, in best practices. Out-of-scope ones are not counted. */
export interface QuestionProgress {
  readonly inScope: number;
  /** Nothing has been said of them. One is enough to leave the question unanswered. */
  readonly unanswered: number;
  /** Marked "don't know". */
  readonly unknown: number;
}

/** Counts the best practices in scope of one question by whether something has been said of them. */
export function questionProgress(input: {
  scored: ScoredQuestion;
  draft: QuestionDraft;
}): QuestionProgress {
  const inScope = input.scored.practices.filter(
    ({ state }) => state !== 'out-of-scope',
  );
  // What others provide needs no answer.
  const kinds = inScope
    .filter(({ origin }) => origin !== 'provided')
    .map(({ choiceId }) => practiceAnswer(input.draft, choiceId).kind);
  return {
    inScope: inScope.length,
    unanswered: kinds.filter(kind => kind === 'unanswered').length,
    unknown: kinds.filter(kind => kind === 'dont-know').length,
  };
}

/** Something has been said of some of the best practices, and nothing of the others. */
export function isPartly(progress: QuestionProgress): boolean {
  return progress.unanswered > 0 && progress.unanswered < progress.inScope;
}

/** A question in scope that has no answer yet. */
export interface MissingQuestion {
  readonly question: Question;
  readonly progress: QuestionProgress;
}

/** The questions in scope without an answer, in the order of the lens, with how far each is. */
export function missingProgress(input: {
  lens: Lens;
  questions: readonly ScoredQuestion[];
  answers: readonly AnswerOf[];
}): readonly MissingQuestion[] {
  const scores = new Map(
    input.questions.map(scored => [scored.questionId, scored]),
  );
  const answers = new Map(
    input.answers.map(answer => [answer.questionId, answer]),
  );
  return input.lens.pillars
    .flatMap(({ questions }) => questions)
    .flatMap(question => {
      const scored = scores.get(question.id);
      if (!scored?.inScope || scored.answered) {
        return [];
      }
      const draft = toDraft(question, answers.get(question.id));
      return [{ question, progress: questionProgress({ scored, draft }) }];
    });
}

/** What a question without an answer still wants, in a few words. */
export function missingWords(progress: QuestionProgress): string {
  const { inScope, unanswered, unknown } = progress;
  if (!unanswered) {
    return 'only "don\'t know" so far: decide at least one best practice';
  }
  const count = inScope === 1 ? '1 best practice' : `${inScope} best practices`;
  const left = unanswered < inScope ? `${unanswered} of ${count}` : count;
  return unknown
    ? `${left} unanswered, ${unknown} marked "don't know"`
    : `${left} unanswered`;
}
