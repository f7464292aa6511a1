import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import { z } from 'zod';
import { AnswerBody, lensReviewContract } from '../contract';
import { EvidenceClient } from './EvidenceClient';
import { FleetClient } from './FleetClient';
import { LensLibraryClient } from './LensLibraryClient';
import { MilestoneClient } from './MilestoneClient';
import { ReportClient } from './ReportClient';
import { PlanClient } from './PlanClient';
import { TemplateClient } from './TemplateClient';
import { ProvisionClient } from './ProvisionClient';
import { SubjectClient } from './SubjectClient';

const contract = lensReviewContract;

/** Credentials of a backend call, and a way to give up. */
export type LensReviewRequestOptions = RequestOptions;

/** Speaks the HTTP contract of Lens review, in a browser or in Node; refusals are thrown as `ResponseError`. */
export class LensReviewClient {
  readonly #send: ContractSender;
  /** Calls about many components at once. */
  readonly fleet: FleetClient;
  /** Calls about where evidence comes from. */
  readonly evidence: EvidenceClient;
  /** Calls about drafts and versions of lenses. */
  readonly library: LensLibraryClient;
  /** Calls about milestones, comparisons and upgrades of reviews. */
  readonly milestones: MilestoneClient;
  /** Reports, and answers of the AWS tool. */
  readonly reports: ReportClient;
  /** Calls about improvements, accepted risks and who closes what. */
  readonly plan: PlanClient;
  /** Calls about review templates. */
  readonly templates: TemplateClient;
  /** Calls about best practices that one entity establishes for others. */
  readonly provisions: ProvisionClient;
  /** Calls about prompts and models on which answers depend. */
  readonly subjects: SubjectClient;

  constructor(options: ContractClientOptions) {
    this.fleet = new FleetClient(options);
    this.evidence = new EvidenceClient(options);
    this.library = new LensLibraryClient(options);
    this.milestones = new MilestoneClient(options);
    this.reports = new ReportClient(options);
    this.plan = new PlanClient(options);
    this.templates = new TemplateClient(options);
    this.provisions = new ProvisionClient(options);
    this.subjects = new SubjectClient(options);
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  listLenses(options?: LensReviewRequestOptions) {
    return this.#send(contract.listLenses, { ...options });
  }

  /** Without a version the newest published one. */
  getLens(
    lens: { id: string; version?: string },
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.getLens, {
      params: { id: lens.id },
      query: { version: lens.version },
      ...options,
    });
  }

  listEntityLenses(
    entityRef: EntityRefLike,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.listEntityLenses, {
      params: entityPath(entityRef),
      ...options,
    });
  }

  decideApplicability(
    entityRef: EntityRefLike,
    lensId: string,
    body: BodyOf<typeof contract.decideApplicability>,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.decideApplicability, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  listReviews(entityRef: EntityRefLike, options?: LensReviewRequestOptions) {
    return this.#send(contract.listReviews, {
      params: entityPath(entityRef),
      ...options,
    });
  }

  /** Starts the review, or returns the one that is there. */
  startReview(
    entityRef: EntityRefLike,
    lensId: string,
    body: BodyOf<typeof contract.startReview> = {},
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.startReview, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  getReview(
    entityRef: EntityRefLike,
    lensId: string,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.getReview, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  patchReview(
    entityRef: EntityRefLike,
    lensId: string,
    body: BodyOf<typeof contract.patchReview>,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.patchReview, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  async deleteReview(
    entityRef: EntityRefLike,
    lensId: string,
    options?: LensReviewRequestOptions,
  ): Promise<void> {
    await this.#send(contract.deleteReview, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  /** `revision` is the one that the answer is based on, 0 for the first; a conflict is read with `conflictOf`. */
  saveAnswer(
    entityRef: EntityRefLike,
    lensId: string,
    questionId: string,
    body: AnswerBody,
    options: LensReviewRequestOptions & { revision: number },
  ) {
    const { revision, ...rest } = options;
    return this.#send(contract.saveAnswer, {
      params: { ...entityPath(entityRef), lensId, questionId },
      body,
      headers: { 'If-Match': `"${revision}"` },
      ...rest,
    });
  }

  confirmAnswers(
    entityRef: EntityRefLike,
    lensId: string,
    questionIds: readonly string[],
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.confirmAnswers, {
      params: { ...entityPath(entityRef), lensId },
      body: { questionIds: [...questionIds] },
      ...options,
    });
  }

  /** A refusal names the questions without an answer; read them with `missingOf`. */
  submitReview(
    entityRef: EntityRefLike,
    lensId: string,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.submitReview, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  listHistory(
    entityRef: EntityRefLike,
    lensId: string,
    page: { cursor?: string; limit?: number } = {},
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.listHistory, {
      params: { ...entityPath(entityRef), lensId },
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  getEvidence(
    entityRef: EntityRefLike,
    lensId: string,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.getEvidence, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  /** Asks every source now, and waits for them. */
  refreshEvidence(
    entityRef: EntityRefLike,
    lensId: string,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.refreshEvidence, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  disputeEvidence(
    entityRef: EntityRefLike,
    lensId: string,
    practice: PracticeRef,
    body: BodyOf<typeof contract.disputeEvidence>,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.disputeEvidence, {
      params: { ...entityPath(entityRef), lensId, ...practice },
      body,
      ...options,
    });
  }

  withdrawDispute(
    entityRef: EntityRefLike,
    lensId: string,
    practice: PracticeRef,
    options?: LensReviewRequestOptions,
  ) {
    return this.#send(contract.withdrawDispute, {
      params: { ...entityPath(entityRef), lensId, ...practice },
      ...options,
    });
  }
}

/** A best practice by its question and its id. */
type PracticeRef = { questionId: string; choiceId: string };

type BodyOf<TRoute extends { body: z.ZodType }> = z.input<TRoute['body']>;
