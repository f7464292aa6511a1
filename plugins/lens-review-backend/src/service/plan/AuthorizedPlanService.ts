import { NotAllowedError } from '@backstage/errors';
import {
  AcceptanceReply,
  Improvement,
  ImprovementList,
  Plan,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';
import { Access, EntityAccess, FleetAccess } from '../../permissions';
import { authorizeWrite, By } from '../reviews/authorizeWrite';
import { approveAcceptance } from './approveAcceptance';
import { AssigneeReader } from '../AssigneeReader';
import { CallerClaims, Person } from '../CallerClaims';
import { changeImprovement } from './changeImprovement';
import { PlanContext } from './context';
import { declineAcceptance } from './declineAcceptance';
import { isAnyApprover, NOT_A_SERVICE, whyNotApprove } from './whyNotApprove';
import { presentAcceptance, presentImprovement } from './presentPlan';
import { readImprovements } from './readImprovements';
import { readPlan } from './readPlan';
import { requestAcceptance } from './requestAcceptance';
import { revokeAcceptance } from './revokeAcceptance';
import {
  ChangeImprovement,
  OnPlannedPractice,
  PlannedPractice,
  RequestAcceptance,
} from './types';

/**
 * The plan is part of its review: who may read the review reads it, and who may update the review plans, asks to accept
 * a risk, and takes that back. Who approves is decided by `whyNotApprove`.
 */
export class AuthorizedPlanService {
  readonly #context: PlanContext;
  readonly #access: EntityAccess;
  readonly #fleetAccess: FleetAccess;
  readonly #actors: ActorResolver;
  readonly #claims: CallerClaims;
  readonly #assignees: AssigneeReader;

  constructor(deps: {
    context: PlanContext;
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

  async listImprovements(
    options: { key: ReviewKey; cursor?: string; limit: number },
    { credentials }: Caller,
  ): Promise<ImprovementList> {
    const { entityRef, lensId } = options.key;
    const access = await this.#access.of(entityRef, credentials);
    access.require('read', lensId);
    const approver = await this.#claims.of(credentials);
    const { items, ...page } = await readImprovements(this.#context, options);
    return {
      ...page,
      items: items.map(item =>
        this.#present(item, { access, lensId, approver }),
      ),
      may: { update: access.may('update', lensId) },
    };
  }

  async changeImprovement(call: By<ChangeImprovement>): Promise<Improvement> {
    const { access, write } = await this.#toWrite(call);
    const { credentials } = call.caller;
    const { owner } = call.change;
    const change = {
      ...call.change,
      ...(owner && { owner: await this.#assignees.read(owner, credentials) }),
    };
    return this.#present(
      await changeImprovement(this.#context, { ...write, change }),
      {
        access,
        lensId: call.key.lensId,
        approver: await this.#claims.of(credentials),
      },
    );
  }

  async requestAcceptance(
    call: By<RequestAcceptance>,
  ): Promise<{ created: boolean; acceptance: AcceptanceReply }> {
    const { write } = await this.#toWrite(call);
    const { created, planned } = await requestAcceptance(this.#context, write);
    return { created, acceptance: this.#acceptanceOf(planned) };
  }

  async approveAcceptance(
    call: By<OnPlannedPractice>,
  ): Promise<AcceptanceReply> {
    const write = await this.#toDecide(call);
    return this.#acceptanceOf(await approveAcceptance(this.#context, write));
  }

  async declineAcceptance(
    call: By<OnPlannedPractice> & { reason: string },
  ): Promise<AcceptanceReply> {
    const write = await this.#toDecide(call);
    return this.#acceptanceOf(await declineAcceptance(this.#context, write));
  }

  async revokeAcceptance(
    call: By<OnPlannedPractice>,
  ): Promise<AcceptanceReply> {
    const { write } = await this.#toWrite(call);
    return this.#acceptanceOf(await revokeAcceptance(this.#context, write));
  }

  async getPlan(
    query: { assignee: string; cursor?: string; limit: number },
    { credentials }: Caller,
  ): Promise<Plan> {
    const visibility = await this.#fleetAccess.of(credentials);
    const owners =
      query.assignee === 'me'
        ? (await this.#claims.of(credentials))?.claims ?? []
        : [await this.#assignees.read(query.assignee, credentials, 'assignee')];
    return readPlan(this.#context, { ...query, visibility, owners });
  }

  /** Completes a decision with who decides. `lockedRequest` knows whether they may. */
  async #toDecide<T extends By<OnPlannedPractice>>(call: T) {
    const { key, caller } = call;
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    const approver = await this.#claims.of(caller.credentials);
    if (!approver) {
      throw new NotAllowedError(NOT_A_SERVICE);
    }
    if (!isAnyApprover(approver, this.#context.approvers)) {
      access.require('update', key.lensId);
    }
    return {
      ...call,
      actor: this.#actors.resolve(caller),
      owners: access.owners,
      approver,
      mayUpdate: access.may('update', key.lensId),
    };
  }

  async #toWrite<T extends { key: ReviewKey; caller: Caller }>(call: T) {
    return authorizeWrite({ access: this.#access, actors: this.#actors }, call);
  }

  #present(
    planned: PlannedPractice,
    by: { access: Access; lensId: string; approver: Person | undefined },
  ): Improvement {
    const { access, lensId, approver } = by;
    return presentImprovement(planned, {
      now: this.#context.now(),
      may: ({ acceptance }) => {
        if (acceptance?.status !== 'requested') {
          return { approve: false };
        }
        const whyNot = approver
          ? whyNotApprove({
              approver,
              acceptance,
              planned,
              owners: access.owners,
              mayUpdate: access.may('update', lensId),
              approvers: this.#context.approvers,
            })
          : NOT_A_SERVICE;
        return { approve: whyNot === undefined, whyNot };
      },
    });
  }

  #acceptanceOf({ choiceId, acceptance }: PlannedPractice): AcceptanceReply {
    if (!acceptance) {
      throw new Error(`There is no acceptance of ${choiceId}`);
    }
    return presentAcceptance(acceptance, this.#context.now());
  }
}
