import {
  BrokenReason,
  LostReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeKey } from './plan';

/** A best practice that an entity establishes for those who depend on it. */
export interface StoredProvision extends PracticeKey {
  readonly providerRef: string;
  readonly lensId: string;
  readonly statement: string;
  readonly link?: string;
  /** Counts the writes. */
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** Provided no longer; kept for those who took it. */
  readonly withdrawnAt?: string;
  /** Why it fails those who take it. */
  readonly broken?: BrokenReason;
}

/** What a review makes of what others provide for one best practice. */
export interface StoredProvidedChoice extends PracticeKey {
  readonly state: 'taken' | 'overridden';
  /** From whom it is, or was, taken. */
  readonly providerRef?: string;
  /** Of an override. */
  readonly reason?: string;
  /** Why what is taken does not count. */
  readonly lost?: LostReason;
  readonly at: string;
  readonly by: string;
}
