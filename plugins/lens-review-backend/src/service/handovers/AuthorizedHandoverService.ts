import {
  Handover,
  HandoverBody,
  MyHandovers,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { findReview } from '../../database/operations';
import { listHandovers } from '../../database/operations/handovers';
import { ReviewKey } from '../../model';
import { EntityAccess, FleetAccess } from '../../permissions';
import { AssigneeReader } from '../AssigneeReader';
import { CallerClaims } from '../CallerClaims';
import { ReviewContext } from '../reviews';
import { authorizeWrite } from '../reviews/authorizeWrite';
import { noReview } from '../reviews/context';
import { handOver } from './handOver';
import { readHanded } from './readHanded';
import { takeBack } from './takeBack';

interface OnQuestionBy {
  readonly key: ReviewKey;
  readonly questionId: string;
  readonly caller: Caller;
}

/** Who may update a review hands its questions over. It is `mayAnswer` that lets those answer whom they are handed to. */
export class AuthorizedHandoverService {
  readonly #context: ReviewContext;
  readonly #access: EntityAccess;
  readonly #fleetAccess: FleetAccess;
  readonly #actors: ActorResolver;
  readonly #claims: CallerClaims;
  readonly #assignees: AssigneeReader;

  constructor(deps: {
    context: ReviewContext;
    access: EntityAccess;
    fleetAccess: FleetAccess;
    actors: ActorResolver;
    claims: CallerClaims;
    assignees: AssigneeReader;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#fleetAccess = deps.fleetAccess;
    this.#actors = deps.actors;
    this.#claims = deps.claims;
    this.#assignees = deps.assignees;
  }

  async handOver(
    call: OnQuestionBy & { body: HandoverBody },
  ): Promise<Handover> {
    const { body, ...write } = await this.#toWrite(call);
    const { credentials } = call.caller;
    const to = await this.#assignees.read(body.to, credentials, 'to');
    return handOver(this.#context, { ...write, ...body, to });
  }

  async takeBack(call: OnQuestionBy): Promise<void> {
    await takeBack(this.#context, await this.#toWrite(call));
  }

  async list(key: ReviewKey, caller: Caller): Promise<{ items: Handover[] }> {
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    const { db, now } = this.#context;
    const review = await findReview({ db, key });
    if (!review) {
      throw noReview(key);
    }
    const reviewId = review.id;
    const at = now().toISOString();
    return { items: await listHandovers({ db, reviewId, now: at }) };
  }

  async listMine(
    page: { cursor?: string; limit: number },
    { credentials }: Caller,
  ): Promise<MyHandovers> {
    const [visibility, person] = await Promise.all([
      this.#fleetAccess.of(credentials),
      this.#claims.of(credentials),
    ]);
    const claims = person?.claims ?? [];
    return readHanded(this.#context, { ...page, visibility, claims });
  }

  async #toWrite<T extends OnQuestionBy>(call: T) {
    const { write } = await authorizeWrite(
      { access: this.#access, actors: this.#actors },
      call,
    );
    return write;
  }
}
