export {
  bestPracticesOf,
  countLens,
  findQuestion,
  normalizeChoiceId,
  questionsOf,
} from './find';
