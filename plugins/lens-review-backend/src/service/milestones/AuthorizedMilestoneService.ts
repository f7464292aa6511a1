import {
  Milestone,
  MilestoneSummary,
  RelatedAnswer,
  ReviewComparisonReply,
  UpgradedReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { isSaid, MilestoneHead, ReviewKey } from '../../model';
import { EntityAccess } from '../../permissions';
import { AuthorizedLensService } from '../lenses';
import { authorizeWrite, By } from '../reviews/authorizeWrite';
import { presentAnswer } from '../reviews/presentReview';
import { ReviewPresenter } from '../reviews';
import { Moments } from './compareMoments';
import { MilestoneService } from './MilestoneService';
import { presentMilestone } from './presentMilestone';
import { TakeMilestone } from './takeMilestone';
import { UpgradeReview } from './upgradeReview';

/** Milestones, comparisons and upgrades, for those who may read or write the review. */
export class AuthorizedMilestoneService {
  readonly #milestones: MilestoneService;
  readonly #access: EntityAccess;
  readonly #actors: ActorResolver;
  readonly #lenses: AuthorizedLensService;
  readonly #presenter: ReviewPresenter;

  constructor(deps: {
    milestones: MilestoneService;
    access: EntityAccess;
    actors: ActorResolver;
    lenses: AuthorizedLensService;
    presenter: ReviewPresenter;
  }) {
    this.#milestones = deps.milestones;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#lenses = deps.lenses;
    this.#presenter = deps.presenter;
  }

  async take(
    call: By<TakeMilestone>,
  ): Promise<{ created: boolean; reply: MilestoneSummary }> {
    const { write } = await this.#toWrite(call);
    const { created, milestone } = await this.#milestones.take(write);
    return { created, reply: await this.#present(milestone) };
  }

  async list(
    options: { key: ReviewKey; cursor?: string; limit: number },
    caller: Caller,
  ): Promise<{ items: MilestoneSummary[]; nextCursor?: string }> {
    await this.#requireRead(options.key, caller);
    const { items, ...page } = await this.#milestones.list(options);
    return {
      items: await Promise.all(items.map(item => this.#present(item))),
      ...page,
    };
  }

  async get(
    options: { key: ReviewKey; number: number },
    caller: Caller,
  ): Promise<Milestone> {
    await this.#requireRead(options.key, caller);
    const milestone = await this.#milestones.get(options);
    const { review, answers } = milestone;
    return {
      ...(await this.#present(milestone)),
      review: this.#presenter.review(review),
      answers: answers
        .filter(isSaid)
        .map(answer => presentAnswer(answer, review)),
    };
  }

  async compare(
    options: { key: ReviewKey } & Moments,
    caller: Caller,
  ): Promise<ReviewComparisonReply> {
    await this.#requireRead(options.key, caller);
    const { from, to, ...comparison } = await this.#milestones.compare(options);
    const present = async ({ review, ...moment }: typeof from) => ({
      ...moment,
      scorecard: await this.#presenter.scorecard(review),
    });
    return {
      from: await present(from),
      to: await present(to),
      ...comparison,
    };
  }

  async upgrade(call: By<UpgradeReview>): Promise<UpgradedReview> {
    const { access, write } = await this.#toWrite(call);
    const upgraded = await this.#milestones.upgrade(write);
    const { state, milestone, retiredChoices } = upgraded;
    const update = access.may('update', state.review.lensId);
    return {
      ...(await this.#presenter.state(state, { update })),
      milestone: await this.#present(milestone),
      newQuestions: [...upgraded.newQuestions],
      retiredQuestions: [...upgraded.retiredQuestions],
      retiredChoices: retiredChoices.map(choice => ({ ...choice })),
    };
  }

  /** Answers of other reviews that the caller may read. */
  async listRelated(
    key: ReviewKey,
    caller: Caller,
  ): Promise<{ items: RelatedAnswer[] }> {
    const [access] = await Promise.all([
      this.#access.of(key.entityRef, caller.credentials),
      this.#lenses.requireRead(caller.credentials),
    ]);
    access.require('read', key.lensId);
    return {
      items: await this.#milestones.listRelated({
        key,
        mayRead: lensId => access.may('read', lensId),
      }),
    };
  }

  async #present(milestone: MilestoneHead): Promise<MilestoneSummary> {
    return {
      ...presentMilestone(milestone),
      scorecard: await this.#presenter.scorecard(milestone.review),
    };
  }

  async #requireRead(
    { entityRef, lensId }: ReviewKey,
    { credentials }: Caller,
  ): Promise<void> {
    const access = await this.#access.of(entityRef, credentials);
    access.require('read', lensId);
  }

  async #toWrite<T extends { key: ReviewKey; caller: Caller }>(call: T) {
    return authorizeWrite({ access: this.#access, actors: this.#actors }, call);
  }
}
