import { Entity } from '@backstage/catalog-model';
import {
  EvidenceReply,
  Lens,
  ReviewReply,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';

import { MilestoneHead } from '../../model';

/** Everything that a report is made of, as of one moment. */
export interface ReportFacts {
  readonly entity: Entity;
  readonly lens: Lens;
  readonly reply: Pick<ReviewReply, 'review' | 'answers' | 'scorecard'>;
  readonly scored: ScoredReview;
  /** Newest first. */
  readonly milestones: readonly MilestoneHead[];
  readonly evidence: Pick<EvidenceReply, 'items' | 'sources'>;
  /** Entities that are named in it, by ref: owners, people, prompts, models. Only those that the reader may see. */
  readonly related: ReadonlyMap<string, Entity>;
  readonly now: Date;
}
