export { choiceMentions, type ChoiceMention } from './choiceMentions';
export { checkAnswer } from './checkAnswer';
export { effectiveAnswers } from './effectiveAnswers';
export { normalizeAnswer } from './normalizeAnswer';
export type { AnswerOf, ProvidedChoice } from './types';
