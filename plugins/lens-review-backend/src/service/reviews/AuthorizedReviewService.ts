import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import { ReviewReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey, StoredReview } from '../../model';
import { Access, EntityAccess } from '../../permissions';
import { meanwhile } from '../../meanwhile';
import { HandedQuestions } from '../handovers/HandedQuestions';
import { ProviderNames } from '../provisions/ProviderNames';
import { ReviewState } from './currentState';
import { presentAnswer } from './presentReview';
import { authorizeWrite, By } from './authorizeWrite';
import { ReviewPresenter } from './ReviewPresenter';
import {
  ChangeReview,
  ConfirmAnswers,
  ReviewService,
  SaveAnswer,
  StartReview,
  WriteContext,
} from './types';

/** Lets a caller read and write only what the catalog and the permission policy let them, and answers as the contract says. */
export class AuthorizedReviewService {
  readonly #reviews: ReviewService;
  readonly #access: EntityAccess;
  readonly #actors: ActorResolver;
  readonly #kinds: readonly string[];
  readonly #handed: HandedQuestions;
  readonly #presenter: ReviewPresenter;
  readonly #providers: ProviderNames;

  constructor(deps: {
    reviews: ReviewService;
    access: EntityAccess;
    actors: ActorResolver;
    /** Kinds of entities that can be reviewed, lower case. */
    kinds: readonly string[];
    handed: HandedQuestions;
    presenter: ReviewPresenter;
    providers: ProviderNames;
  }) {
    this.#reviews = deps.reviews;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#kinds = deps.kinds;
    this.#handed = deps.handed;
    this.#presenter = deps.presenter;
    this.#providers = deps.providers;
  }

  async getReview(key: ReviewKey, caller: Caller): Promise<ReviewReply> {
    // Read at the same time as the permission is asked; not given away before it is granted.
    const reading = meanwhile(() => this.#reviews.getReview(key));
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    const state = await reading();
    await this.#refreshOwners(state.review, access);
    const reply = await this.#present(state, access);
    if (reply.may.update) {
      return reply;
    }
    const answer = await this.#handed.of(key, caller.credentials);
    return answer.length > 0
      ? { ...reply, may: { ...reply.may, answer: [...answer] } }
      : reply;
  }

  async listReviews(entityRef: string, caller: Caller) {
    const access = await this.#access.of(entityRef, caller.credentials);
    const readable = access.readable();
    if (typeof readable === 'object') {
      await this.#refreshAllOwners(entityRef, access);
    }
    const reviews = await this.#reviews.listReviews({ entityRef, readable });
    return {
      items: await Promise.all(
        reviews.map(async review => ({
          ...this.#presenter.review(review),
          scorecard: await this.#presenter.scorecard(review),
        })),
      ),
    };
  }

  async listHistory(
    options: { key: ReviewKey; cursor?: string; limit: number },
    caller: Caller,
  ) {
    const { entityRef, lensId } = options.key;
    const access = await this.#access.of(entityRef, caller.credentials);
    access.require('read', lensId);
    const { items, ...page } = await this.#reviews.listHistory(options);
    const { credentials } = caller;
    return {
      ...page,
      items: await this.#providers.hideIn(items, credentials),
    };
  }

  async startReview(call: By<StartReview>) {
    const { access, write } = await this.#toWrite(call);
    const { kind } = access.entity;
    if (!this.#kinds.includes(kind.toLocaleLowerCase('en-US'))) {
      throw new InputError(
        `kind: a ${kind} cannot be reviewed here; lensReview.kinds is ${this.#kinds.join(
          ', ',
        )}`,
      );
    }
    const { created, state } = await this.#reviews.startReview(write);
    return { created, reply: await this.#present(state, access) };
  }

  async changeReview(call: By<ChangeReview>): Promise<ReviewReply> {
    const { access, write } = await this.#toWrite(call);
    return this.#present(await this.#reviews.changeReview(write), access);
  }

  async deleteReview(call: By<WriteContext>): Promise<void> {
    const { write } = await this.#toWrite(call);
    await this.#reviews.deleteReview(write);
  }

  async saveAnswer(call: By<SaveAnswer>) {
    const write = await this.#toAnswer(call);
    const { answer, review } = await this.#reviews.saveAnswer(write);
    return {
      answer: presentAnswer(answer, review),
      scorecard: await this.#presenter.scorecard(review),
    };
  }

  async confirmAnswers(call: By<ConfirmAnswers>) {
    const { write } = await this.#toWrite(call);
    const { answers, review } = await this.#reviews.confirmAnswers(write);
    return {
      answers: answers.map(answer => presentAnswer(answer, review)),
      scorecard: await this.#presenter.scorecard(review),
    };
  }

  async submitReview(call: By<WriteContext>): Promise<ReviewReply> {
    const { access, write } = await this.#toWrite(call);
    return this.#present(await this.#reviews.submitReview(write), access);
  }

  /** Whom a question is handed to may answer it, and nothing else. */
  async #toAnswer(call: By<SaveAnswer>): Promise<SaveAnswer> {
    const { key, questionId, caller } = call;
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    if (!access.may('update', key.lensId)) {
      const handed = await this.#handed.of(key, caller.credentials);
      if (!handed.includes(questionId)) {
        access.require('update', key.lensId);
      }
    }
    const actor = this.#actors.resolve(caller);
    return { ...call, actor, owners: access.owners };
  }

  async #toWrite<T extends { key: ReviewKey; caller: Caller }>(call: T) {
    return authorizeWrite({ access: this.#access, actors: this.#actors }, call);
  }

  #present(state: ReviewState, access: Access): Promise<ReviewReply> {
    return this.#presenter.state(state, {
      update: access.may('update', state.review.lensId),
    });
  }

  /** Conditions are asked of the database, which has to know today's owners. */
  async #refreshAllOwners(entityRef: string, access: Access) {
    const reviews = await this.#reviews.listReviews({
      entityRef,
      readable: 'all',
    });
    for (const review of reviews) {
      await this.#refreshOwners(review, access);
    }
  }

  async #refreshOwners(review: StoredReview, { owners }: Access) {
    if (!sameOwners(review, owners)) {
      const { entityRef, lensId } = review;
      await this.#reviews.refreshOwners({ key: { entityRef, lensId }, owners });
    }
  }
}

function sameOwners(review: StoredReview, owners: readonly string[]): boolean {
  return isDeepStrictEqual(review.owners, owners);
}
