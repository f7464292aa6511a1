import { EvidenceReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';
import { Access, EntityAccess } from '../../permissions';
import { ReviewPresenter } from '../reviews';
import { presentEvidence } from './presentEvidence';
import {
  DisputeEvidence,
  EvidenceService,
  EvidenceState,
  OnPractice,
} from './types';

/** A call by somebody, before it is known what they may do. */
type By<T> = Omit<T, 'actor' | 'owners'> & {
  readonly key: ReviewKey;
  readonly caller: Caller;
};

/** Evidence is part of its review: who may read the review reads it, and who may update the review refreshes and disputes it. */
export class AuthorizedEvidenceService {
  readonly #evidence: EvidenceService;
  readonly #access: EntityAccess;
  readonly #actors: ActorResolver;
  readonly #collectors: readonly EvidenceCollector[];
  readonly #presenter: ReviewPresenter;

  constructor(deps: {
    evidence: EvidenceService;
    access: EntityAccess;
    actors: ActorResolver;
    collectors: readonly EvidenceCollector[];
    presenter: ReviewPresenter;
  }) {
    this.#evidence = deps.evidence;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#collectors = deps.collectors;
    this.#presenter = deps.presenter;
  }

  async getEvidence(call: By<unknown>): Promise<EvidenceReply> {
    const access = await this.#toRead(call);
    return this.#present(await this.#evidence.getEvidence(call.key), access);
  }

  async refreshEvidence(call: By<unknown>): Promise<EvidenceReply> {
    const { access } = await this.#toWrite(call);
    return this.#present(
      await this.#evidence.refreshEvidence(call.key),
      access,
    );
  }

  async disputeEvidence(call: By<DisputeEvidence>): Promise<EvidenceReply> {
    const { access, write } = await this.#toWrite(call);
    return this.#present(await this.#evidence.disputeEvidence(write), access);
  }

  async withdrawDispute(call: By<OnPractice>): Promise<EvidenceReply> {
    const { access, write } = await this.#toWrite(call);
    return this.#present(await this.#evidence.withdrawDispute(write), access);
  }

  async #toRead({ key, caller }: By<unknown>): Promise<Access> {
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    return access;
  }

  async #toWrite<T extends By<unknown>>(call: T) {
    const access = await this.#toRead(call);
    access.require('update', call.key.lensId);
    const actor = this.#actors.resolve(call.caller);
    return { access, write: { ...call, actor, owners: access.owners } };
  }

  async #present(state: EvidenceState, access: Access): Promise<EvidenceReply> {
    return presentEvidence(state, {
      scorecard: await this.#presenter.scorecard(state.review),
      collectors: this.#collectors,
      may: { update: access.may('update', state.review.lensId) },
    });
  }
}
