import { Readable } from 'node:stream';
import {
  FleetApplicabilityPage,
  FleetChanges,
  FleetComponents,
  FleetGaps,
  FleetOptions,
  FleetStatusReply,
  FleetSummary,
  FleetTrend,
  FleetWhatIf,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Caller } from '@genai-lens/http-contract-node';
import { findProjection } from '../../database/operations/fleetQueries';
import { FleetScope } from '../../model';
import { BulkAccess, FleetAccess } from '../../permissions';
import { AuthorizedLensService } from '../lenses';
import { readApplicability } from './applicability';
import { readChanges } from './changes';
import { checkFilters } from './checkFilters';
import { readAllComponents, readComponents, toCsv } from './components';
import { FleetContext, LensScope } from './context';
import { readGaps } from './gaps';
import { readOptions } from './readOptions';
import { readStatus } from './readStatus';
import { readSummary } from './summary';
import { readTrend } from './trend';
import { spellChoices } from './spellChoices';
import { filtersOf, FleetQuery, LensQuery, Query } from './types';
import { readWhatIf } from './whatIf';

/** What can be asked of the fleet. Each answer is about what the caller may read, and about nothing else. */
export class AuthorizedFleetService {
  readonly #context: FleetContext;
  readonly #access: FleetAccess;
  readonly #bulkAccess: BulkAccess;
  readonly #lenses: AuthorizedLensService;

  constructor(deps: {
    context: FleetContext;
    access: FleetAccess;
    bulkAccess: BulkAccess;
    lenses: AuthorizedLensService;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#bulkAccess = deps.bulkAccess;
    this.#lenses = deps.lenses;
  }

  async getSummary(
    query: Query<'summary'>,
    caller: Caller,
  ): Promise<FleetSummary> {
    const { groupBy } = query;
    const question = await this.#ofLens(query, caller);
    return this.#dated(readSummary(this.#context, { ...question, groupBy }));
  }

  async listComponents(
    query: Query<'components'>,
    caller: Caller,
  ): Promise<FleetComponents> {
    const question = await this.#ofAny(query, caller);
    return this.#dated(
      readComponents(this.#context, { ...query, ...question }),
    );
  }

  /** What is refused is refused before the first line is written. */
  async exportComponents(
    query: Query<'components'>,
    caller: Caller,
  ): Promise<Readable> {
    const question = await this.#ofAny(query, caller);
    return toCsv(readAllComponents(this.#context, question));
  }

  async listGaps(query: Query<'gaps'>, caller: Caller): Promise<FleetGaps> {
    const { cursor, limit } = query;
    const question = await this.#ofLens(query, caller);
    return this.#dated(readGaps(this.#context, { ...question, cursor, limit }));
  }

  async getTrend(query: Query<'trend'>, caller: Caller): Promise<FleetTrend> {
    const { days } = query;
    const question = await this.#ofLens(query, caller);
    return this.#dated(readTrend(this.#context, { ...question, days }));
  }

  async getChanges(
    query: Query<'changes'>,
    caller: Caller,
  ): Promise<FleetChanges> {
    const { days } = query;
    const question = await this.#ofLens(query, caller);
    return this.#dated(readChanges(this.#context, { ...question, days }));
  }

  async getWhatIf(
    query: Query<'whatIf'>,
    caller: Caller,
  ): Promise<FleetWhatIf> {
    const { provider } = query;
    const question = await this.#ofLens(query, caller);
    return this.#dated(readWhatIf(this.#context, { ...question, provider }));
  }

  async listOptions(
    query: { readonly lens?: string },
    caller: Caller,
  ): Promise<FleetOptions> {
    const { scope } = await this.#ofAny(query, caller);
    const onlyIn = query.lens !== undefined;
    return this.#dated(readOptions(this.#context, { scope, onlyIn }));
  }

  async listApplicability(
    query: Query<'applicability'>,
    caller: Caller,
  ): Promise<FleetApplicabilityPage> {
    const { status, cursor, limit, ...filters } = query;
    const [question, mayUpdate] = await Promise.all([
      this.#ofLens(filters, caller),
      this.#bulkAccess.mayUpdate(caller.credentials),
    ]);
    return this.#dated(
      readApplicability(this.#context, {
        ...question,
        status,
        cursor,
        limit,
        mayUpdate,
      }),
    );
  }

  async getStatus({ credentials }: Caller): Promise<FleetStatusReply> {
    await this.#lenses.requireRead(credentials);
    return this.#dated(readStatus(this.#context));
  }

  async #ofLens(query: LensQuery, caller: Caller): Promise<LensScope> {
    const { scope, lenses } = await this.#ofAny(query, caller);
    return { scope, lens: lenses[0] };
  }

  /** Without a lens: every lens that can be used. */
  async #ofAny(
    query: FleetQuery,
    { credentials }: Caller,
  ): Promise<{ scope: FleetScope; lenses: readonly Lens[] }> {
    const [visibility] = await Promise.all([
      this.#access.of(credentials),
      this.#lenses.requireRead(credentials),
    ]);
    const { db, lenses: registry } = this.#context;
    const lenses =
      query.lens === undefined
        ? registry.usable()
        : [registry.requireNewest(query.lens)];
    const scope = {
      visibility,
      lensIds: lenses.map(({ id }) => id),
      filters: {
        ...filtersOf(query),
        choice: query.choice && spellChoices(lenses, query.choice),
      },
    };
    await checkFilters({ db, scope, lenses });
    return { scope, lenses };
  }

  /** With the age of what is known of the catalog. */
  async #dated<T>(answer: Promise<T>) {
    const [body, projection] = await Promise.all([
      answer,
      findProjection(this.#context.db),
    ]);
    return { ...body, ...projection };
  }
}
