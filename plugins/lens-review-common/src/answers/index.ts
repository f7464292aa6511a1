export { checkAnswer } from './checkAnswer';
export { effectiveAnswers } from './effectiveAnswers';
export { leaveToProvider } from './leaveToProvider';
export { normalizeAnswer } from './normalizeAnswer';
export type { AnswerOf, ProvidedChoice } from './types';
