import {
  AcceptanceList,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Caller } from '@genai-lens/http-contract-node';
import { listRequestedVersions } from '../../database/operations/plan';
import { DecidableRequests, FleetScope } from '../../model';
import { BulkAccess, FleetAccess } from '../../permissions';
import { CallerClaims } from '../CallerClaims';
import { checkFilters } from '../fleet/checkFilters';
import { AuthorizedLensService } from '../lenses';
import { PlanContext } from './context';
import { decidablePractices } from './decidablePractices';
import { AcceptancePresenter } from './AcceptancePresenter';
import { readAcceptances } from './readAcceptances';

interface AcceptanceQuestion {
  readonly status: 'requested' | 'accepted';
  readonly decidableBy?: 'me';
  readonly lens?: string;
  readonly filters: FleetScope['filters'];
  readonly cursor?: string;
  readonly limit: number;
}

/** Accepted risks over all components that the caller may read, and requests to accept one. */
export class AcceptanceListService {
  readonly #context: PlanContext;
  readonly #fleetAccess: FleetAccess;
  readonly #bulkAccess: BulkAccess;
  readonly #claims: CallerClaims;
  readonly #lenses: AuthorizedLensService;

  constructor(deps: {
    context: PlanContext;
    fleetAccess: FleetAccess;
    bulkAccess: BulkAccess;
    claims: CallerClaims;
    lenses: AuthorizedLensService;
  }) {
    this.#context = deps.context;
    this.#fleetAccess = deps.fleetAccess;
    this.#bulkAccess = deps.bulkAccess;
    this.#claims = deps.claims;
    this.#lenses = deps.lenses;
  }

  async list(
    question: AcceptanceQuestion,
    { credentials }: Caller,
  ): Promise<AcceptanceList> {
    const { db, lenses: registry } = this.#context;
    const { status, decidableBy, lens, filters, cursor, limit } = question;
    const [visibility, approver, mayUpdate] = await Promise.all([
      this.#fleetAccess.of(credentials),
      this.#claims.of(credentials),
      this.#bulkAccess.mayUpdate(credentials),
      this.#lenses.requireRead(credentials),
    ]);
    const lenses =
      lens === undefined ? registry.usable() : [registry.requireNewest(lens)];
    const scope = {
      visibility,
      lensIds: lenses.map(({ id }) => id),
      filters,
    };
    await checkFilters({ db, scope, lenses });
    if (decidableBy && (status !== 'requested' || !approver)) {
      return { items: [], totalItems: 0 };
    }
    return readAcceptances(this.#context, {
      scope,
      status,
      cursor,
      limit,
      presenter: new AcceptancePresenter({
        context: this.#context,
        approver,
        mayUpdate,
      }),
      ...(decidableBy &&
        approver && {
          decidable: await this.#decidable(scope.lensIds, {
            approver,
            credentials,
          }),
        }),
    });
  }

  async #decidable(
    lensIds: readonly string[],
    by: {
      approver: { userRef: string; claims: readonly string[] };
      credentials: BackstageCredentials;
    },
  ): Promise<DecidableRequests> {
    const { db, lenses: registry, approvers } = this.#context;
    const { approver } = by;
    const [versions, updatable] = await Promise.all([
      listRequestedVersions({ db, lensIds }),
      this.#fleetAccess.updatable(by.credentials),
    ]);
    const lenses: Lens[] = await Promise.all(
      versions.map(version => registry.require(version)),
    );
    return {
      ...approver,
      updatable,
      lenses: lenses.map(lens =>
        decidablePractices(lens, { approver, approvers }),
      ),
    };
  }
}
