import { Entity } from '@backstage/catalog-model';
import {
  EvidenceReply,
  Lens,
  ProvidedPractice,
  ReviewReply,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Everything that a report is made of, as of one moment. */
export interface ReportFacts {
  readonly entity: Entity;
  readonly lens: Lens;
  readonly reply: Pick<ReviewReply, 'review' | 'answers' | 'scorecard'>;
  readonly scored: ScoredReview;
  readonly evidence: Pick<EvidenceReply, 'items' | 'sources'>;
  /** What the review takes from others; of providers that the reader may not see, only that they provide. */
  readonly provided: readonly Pick<
    ProvidedPractice,
    'questionId' | 'choiceId' | 'provider' | 'statement' | 'link'
  >[];
  /** Entities that are named in it, by ref: owners, people, prompts, models. Only those that the reader may see. */
  readonly related: ReadonlyMap<string, Entity>;
  readonly now: Date;
}
