import {
  DocumentedRisk,
  LostReason,
  PracticeState,
  ProvidedState,
  ProvisionBody,
  TakeBody,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Offer } from '../../database/operations/provisions';
import { FleetVisibility, PracticeKey } from '../../model';
import { WriteContext } from '../reviews/types';

/** A best practice as a call names it. */
export interface NamedPractice {
  readonly choiceId: string;
  readonly questionId?: string;
}

export type SaveProvision = WriteContext & {
  readonly practice: NamedPractice;
  readonly body: ProvisionBody;
  /** The revision that the writer saw. */
  readonly basedOn: number;
};

export type WithdrawProvision = WriteContext & {
  readonly practice: NamedPractice;
};

/** Who writes to what a review takes sees only providers that the catalog lets them see. */
export type WithVisibility = { readonly visibility: FleetVisibility };

export type TakeProvided = WriteContext & WithVisibility & TakeBody;

export type OverrideProvided = WriteContext &
  WithVisibility & {
    readonly practice: NamedPractice;
    readonly reason: string;
  };

export type ReleaseProvided = WriteContext &
  WithVisibility & { readonly practice: NamedPractice };

/** What one provider offers, or offered, for one best practice of a review. */
export interface ProvidedItem extends PracticeKey {
  readonly pillarId: string;
  readonly title: string;
  readonly documentedRisk: DocumentedRisk;
  readonly practiceState: PracticeState;
  /** Missing: the caller may not see the provider, or the catalog has it no longer. */
  readonly offer?: Offer;
  /** The provider, where the catalog has it no longer. */
  readonly goneRef?: string;
  readonly state: ProvidedState;
  readonly because?: LostReason;
  readonly reason?: string;
  readonly by?: string;
  readonly at?: string;
}
