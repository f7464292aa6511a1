import { z } from 'zod';
import {
  lensReviewContract,
  WatAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What calls of the AWS tool printed, as the contract parses it. */
export type WatDocuments = z.output<
  (typeof lensReviewContract)['importAnswers']['body']
>['documents'];

/** One answer a question, in the order of the files. The output of `get-answer` has the notes, so it goes before that of `list-answers`. */
export function collectAnswers(documents: WatDocuments): WatAnswer[] {
  const answers = new Map<string, WatAnswer>();
  for (const answer of documents.flatMap(answersOf)) {
    const before = answers.get(answer.QuestionId);
    if (!before?.ChoiceAnswers || answer.ChoiceAnswers) {
      answers.set(answer.QuestionId, answer);
    }
  }
  return [...answers.values()];
}

function answersOf(document: WatDocuments[number]): readonly WatAnswer[] {
  if ('Answer' in document) {
    return [document.Answer];
  }
  return 'Answers' in document ? document.Answers : document.AnswerSummaries;
}
