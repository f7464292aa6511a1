export { answerSubjectsSchema } from './answerSubjects';
export { listSubjectAnswers } from './listSubjectAnswers';
