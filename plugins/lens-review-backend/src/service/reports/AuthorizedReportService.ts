import {
  ImportReply,
  ReportFormat,
  SteeringFormat,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';
import { EntityAccess, FleetAccess } from '../../permissions';
import {
  RenderedReport,
  renderReport,
  renderSteering,
  ReportFacts,
} from '../../reports';
import { AuthorizedLensService } from '../lenses';
import { importAnswers, ImportAnswers } from './importAnswers';
import { readFacts, ReportContext } from './readFacts';

/** A call by somebody, before it is known what they may do. */
type By<T> = Omit<T, 'actor' | 'owners'> & {
  readonly key: ReviewKey;
  readonly caller: Caller;
};

/** A report is made of a review and its lens: who may read both reads it. Who may update the review imports answers. */
export class AuthorizedReportService {
  readonly #context: ReportContext;
  readonly #access: EntityAccess;
  readonly #fleetAccess: FleetAccess;
  readonly #actors: ActorResolver;
  readonly #lenses: AuthorizedLensService;

  constructor(deps: {
    context: ReportContext;
    access: EntityAccess;
    fleetAccess: FleetAccess;
    actors: ActorResolver;
    lenses: AuthorizedLensService;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#fleetAccess = deps.fleetAccess;
    this.#actors = deps.actors;
    this.#lenses = deps.lenses;
  }

  async getReport(call: By<{ format: ReportFormat }>): Promise<RenderedReport> {
    return renderReport(await this.#read(call), call.format);
  }

  async getSteeringFile(
    call: By<{ format: SteeringFormat }>,
  ): Promise<RenderedReport> {
    return renderSteering(await this.#read(call), call.format);
  }

  async importAnswers(call: By<ImportAnswers>): Promise<ImportReply> {
    const { key, caller } = call;
    const access = await this.#access.of(key.entityRef, caller.credentials);
    // The reply tells what stands now, so who writes may read.
    access.require('read', key.lensId);
    access.require('update', key.lensId);
    const actor = this.#actors.resolve(caller);
    const { owners } = access;
    return importAnswers(this.#context, { ...call, actor, owners });
  }

  async #read({ key, caller }: By<unknown>): Promise<ReportFacts> {
    const { credentials } = caller;
    const [access] = await Promise.all([
      this.#access.of(key.entityRef, credentials),
      this.#lenses.requireRead(credentials),
    ]);
    access.require('read', key.lensId);
    const { entity } = access;
    const visibility = await this.#fleetAccess.of(credentials);
    return readFacts(this.#context, { key, entity, credentials, visibility });
  }
}
