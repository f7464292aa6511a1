import {
  Choice,
  ImprovementChange,
  PracticeState,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeKey, StoredAcceptance, StoredImprovement } from '../../model';
import { Person } from '../CallerClaims';
import { WriteContext } from '../reviews/types';

/** A best practice of a review as a path names it: the question only where it is needed. */
export interface NamedPractice {
  readonly choiceId: string;
  readonly questionId?: string;
}

export type OnPlannedPractice = WriteContext & {
  readonly practice: NamedPractice;
};

export type ChangeImprovement = OnPlannedPractice & {
  readonly change: ImprovementChange;
};

export type RequestAcceptance = OnPlannedPractice & {
  readonly reason: string;
  readonly expiresAt: string;
};

/** Of somebody who approves or declines. */
export type DecideAcceptance = OnPlannedPractice & {
  readonly approver: Person;
  /** Whether the approver may also change the review. */
  readonly mayUpdate: boolean;
};

export type DeclineAcceptance = DecideAcceptance & { readonly reason: string };

/** A best practice with where it stands and what is planned for it. */
export interface PlannedPractice extends PracticeKey {
  readonly pillarId: string;
  readonly practice: Choice;
  readonly state: PracticeState;
  readonly improvement?: StoredImprovement;
  readonly acceptance?: StoredAcceptance;
}
