import { AnswerInput } from '../model';

/** An answer with the question that it belongs to. */
export type AnswerOf = AnswerInput & { readonly questionId: string };

/** A best practice that another entity establishes for the reviewed one. */
export interface ProvidedChoice {
  readonly questionId: string;
  readonly choiceId: string;
}
