export { QuestionCard } from './QuestionCard';
export { orderQuestions } from './orderQuestions';
