import {
  AnswerInput,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';

type InputReply = z.output<(typeof lensReviewContract)['saveAnswer']['body']>;

/** What is said of a question as the contract has it. */
export function presentInput(input: AnswerInput): InputReply {
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
