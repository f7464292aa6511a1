import { LensTopic } from './topic';

/** A named subset of best practices as a lens writes it. */
export interface AuthoredProfile extends LensTopic {
  /** Ids of best practices; one that several questions have means each of them. */
  readonly choices: readonly string[];
}

/** A view of a lens: only these best practices. It never changes what a complete review is. */
export interface Profile extends LensTopic {
  /** `core`, `scenario:call-center`, `phase:deployment`. */
  readonly id: string;
  readonly kind: 'authored' | 'scenario' | 'phase';
  readonly choices: readonly {
    readonly questionId: string;
    readonly choiceId: string;
  }[];
}
