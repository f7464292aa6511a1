export { AuthorizedHandoverService } from './AuthorizedHandoverService';
export { HandedQuestions } from './HandedQuestions';
