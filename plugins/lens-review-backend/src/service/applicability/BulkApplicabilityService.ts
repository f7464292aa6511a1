import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  InputError,
  NotAllowedError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import {
  FleetDecision,
  FleetDecisionReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { LensRegistry } from '../../lenses';
import { ReviewKey } from '../../model';
import { BulkAccess } from '../../permissions';
import { ApplicabilityService } from './types';

type Outcome = FleetDecisionReply['items'][number];

/** Takes a person's word on many entities. Each needs what it would need alone; what is refused does not keep the others from it. */
export class BulkApplicabilityService {
  readonly #applicability: ApplicabilityService;
  readonly #access: BulkAccess;
  readonly #actors: ActorResolver;
  readonly #lenses: LensRegistry;

  constructor(deps: {
    applicability: ApplicabilityService;
    access: BulkAccess;
    actors: ActorResolver;
    lenses: LensRegistry;
  }) {
    this.#applicability = deps.applicability;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#lenses = deps.lenses;
  }

  async decide(
    call: FleetDecision,
    caller: Caller,
  ): Promise<FleetDecisionReply> {
    const { status, reason } = call;
    const keys = keysOf(call);
    const actor = this.#actors.resolve(caller);
    const refusalOf = await this.#refusals(keys, caller);
    const items = keys.map((key): Outcome => {
      const refusal = refusalOf(key);
      return refusal
        ? { ...key, error: { name: refusal.name, message: refusal.message } }
        : { ...key, status };
    });
    const allowed = keys.filter((_, index) => !items[index].error);
    if (allowed.length > 0) {
      await this.#applicability.decide({
        keys: allowed,
        status,
        reason,
        actor,
      });
    }
    return { decided: allowed.length, items };
  }

  async #refusals(
    keys: readonly ReviewKey[],
    { credentials }: Caller,
  ): Promise<(key: ReviewKey) => Error | undefined> {
    const known = keys.flatMap(({ entityRef }) => normalized(entityRef) ?? []);
    const [mayUpdate, owners] = await Promise.all([
      this.#access.mayUpdate(credentials),
      this.#access.owners([...new Set(known)], credentials),
    ]);
    return ({ entityRef, lensId }) => {
      if (normalized(entityRef) === undefined) {
        return new InputError(`'${entityRef}' is not the ref of an entity`);
      }
      const ownedBy = owners.get(entityRef);
      if (!ownedBy) {
        return new NotFoundError(`There is no entity ${entityRef}`);
      }
      if (!mayUpdate({ entityRef, lensId, owners: ownedBy })) {
        return new NotAllowedError(
          `You may not update the review of ${entityRef} against '${lensId}'`,
        );
      }
      return this.#lensRefusal(lensId);
    };
  }

  #lensRefusal(lensId: string): Error | undefined {
    try {
      this.#lenses.requireNewest(lensId);
      return undefined;
    } catch (error) {
      return toError(error);
    }
  }
}

function keysOf({ lens, items }: FleetDecision): ReviewKey[] {
  return items.map(({ entityRef, lensId = lens }, index) => {
    if (lensId === undefined) {
      throw new InputError(
        `items[${index}].lensId: names the lens, unless lens does for all items`,
      );
    }
    return { entityRef: normalized(entityRef) ?? entityRef, lensId };
  });
}

/** With the default namespace; undefined where it is no ref. */
function normalized(entityRef: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef));
  } catch {
    return undefined;
  }
}
