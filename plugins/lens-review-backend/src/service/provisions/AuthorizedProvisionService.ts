import {
  ProvidedChange,
  ProvidedList,
  ProvidedState,
  Provision,
  ProvisionList,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';
import { EntityAccess, FleetAccess } from '../../permissions';
import { authorizeWrite, By } from '../reviews/authorizeWrite';
import { ProvidedContext } from './changeReply';
import { overrideProvided } from './overrideProvided';
import { readProvided } from './readProvided';
import { readProvisions } from './readProvisions';
import { releaseProvided } from './releaseProvided';
import { saveProvision } from './saveProvision';
import { takeProvided } from './takeProvided';
import {
  OverrideProvided,
  ReleaseProvided,
  SaveProvision,
  TakeProvided,
  WithdrawProvision,
} from './types';
import { withdrawProvision } from './withdrawProvision';

type Page = { key: ReviewKey; cursor?: string; limit: number };

/**
 * Who may update a review of an entity says what the entity provides, and what its review takes. Of providers a caller
 * is told only those that the catalog lets the caller see.
 */
export class AuthorizedProvisionService {
  readonly #context: ProvidedContext;
  readonly #access: EntityAccess;
  readonly #fleetAccess: FleetAccess;
  readonly #actors: ActorResolver;

  constructor(deps: {
    context: ProvidedContext;
    access: EntityAccess;
    fleetAccess: FleetAccess;
    actors: ActorResolver;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#fleetAccess = deps.fleetAccess;
    this.#actors = deps.actors;
  }

  async listProvisions(page: Page, caller: Caller): Promise<ProvisionList> {
    const may = await this.#toRead(page.key, caller);
    return { ...(await readProvisions(this.#context, page)), may };
  }

  async saveProvision(
    call: By<SaveProvision>,
  ): Promise<{ created: boolean; provision: Provision }> {
    return saveProvision(this.#context, await this.#toWrite(call));
  }

  async withdrawProvision(call: By<WithdrawProvision>): Promise<void> {
    await withdrawProvision(this.#context, await this.#toWrite(call));
  }

  async listProvided(
    page: Page & { state?: ProvidedState },
    caller: Caller,
  ): Promise<ProvidedList> {
    const may = await this.#toRead(page.key, caller);
    const visibility = await this.#fleetAccess.of(caller.credentials);
    const found = await readProvided(this.#context, { ...page, visibility });
    return { ...found, may };
  }

  async takeProvided(
    call: Omit<By<TakeProvided>, 'visibility'>,
  ): Promise<ProvidedChange> {
    return takeProvided(this.#context, await this.#toSeeAndWrite(call));
  }

  async overrideProvided(
    call: Omit<By<OverrideProvided>, 'visibility'>,
  ): Promise<ProvidedChange> {
    return overrideProvided(this.#context, await this.#toSeeAndWrite(call));
  }

  async releaseProvided(
    call: Omit<By<ReleaseProvided>, 'visibility'>,
  ): Promise<ProvidedChange> {
    return releaseProvided(this.#context, await this.#toSeeAndWrite(call));
  }

  async #toRead(
    { entityRef, lensId }: ReviewKey,
    { credentials }: Caller,
  ): Promise<{ update: boolean }> {
    const access = await this.#access.of(entityRef, credentials);
    access.require('read', lensId);
    return { update: access.may('update', lensId) };
  }

  async #toWrite<T extends { key: ReviewKey; caller: Caller }>(call: T) {
    const { write } = await authorizeWrite(
      { access: this.#access, actors: this.#actors },
      call,
    );
    return write;
  }

  async #toSeeAndWrite<T extends { key: ReviewKey; caller: Caller }>(call: T) {
    const write = await this.#toWrite(call);
    const visibility = await this.#fleetAccess.of(call.caller.credentials);
    return { ...write, visibility };
  }
}
