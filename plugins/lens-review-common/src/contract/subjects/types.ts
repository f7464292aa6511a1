import { z } from 'zod';
import { answerSubjectsSchema } from './answerSubjects';
import { listSubjectAnswers, subjectAnswerSchema } from './listSubjectAnswers';

export type AnswerSubjects = z.output<typeof answerSubjectsSchema>;
export type SubjectAnswer = z.output<typeof subjectAnswerSchema>;
export type SubjectAnswers = z.output<typeof listSubjectAnswers.reply>;
