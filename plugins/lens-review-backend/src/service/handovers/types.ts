import { WriteContext } from '../reviews/types';

export type OnQuestion = WriteContext & { readonly questionId: string };

export type HandOver = OnQuestion & {
  /** Ref of a user or a group, lower case. */
  readonly to: string;
  readonly message?: string;
  readonly expiresAt?: string;
};
