import { ReviewKey } from '../../model';
import { EvidenceContext } from './context';
import { disputeEvidence } from './disputeEvidence';
import { readEvidence } from './readEvidence';
import { refreshEvidence } from './refreshEvidence';
import {
  DisputeEvidence,
  EvidenceService,
  EvidenceState,
  OnPractice,
} from './types';
import { withdrawDispute } from './withdrawDispute';

/** Evidence in the database. One use case is one file. */
export class DefaultEvidenceService implements EvidenceService {
  readonly #context: EvidenceContext;

  constructor(context: EvidenceContext) {
    this.#context = context;
  }

  getEvidence(key: ReviewKey): Promise<EvidenceState> {
    return readEvidence(this.#context, key);
  }

  refreshEvidence(key: ReviewKey): Promise<EvidenceState> {
    return refreshEvidence(this.#context, key);
  }

  async disputeEvidence(write: DisputeEvidence): Promise<EvidenceState> {
    await disputeEvidence(this.#context, write);
    return readEvidence(this.#context, write.key);
  }

  async withdrawDispute(write: OnPractice): Promise<EvidenceState> {
    await withdrawDispute(this.#context, write);
    return readEvidence(this.#context, write.key);
  }
}
