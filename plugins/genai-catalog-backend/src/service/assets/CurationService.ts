import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { AuthService } from '@backstage/backend-plugin-api';
import {
  Curation,
  EvaluationsInput,
  EvaluationsQuery,
  LedgerAssetState,
  LedgerFinding,
  VersionApproval,
  VersionEvaluation,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller } from '@genai-lens/http-contract-node';
import {
  approve,
  curate,
  CurationPatch,
  findVersionIn,
  isPast,
  NewApproval,
  readAssets,
  recordEvaluations,
} from '../../ledger';
import { ServiceContext } from '../context';
import { CurationConflictError } from '../errors';
import { runsOf } from '../evaluations';
import {
  presentApproval,
  presentCuration,
  presentEvaluations,
} from '../present';

/** Times that a change without a revision is tried anew where others are faster. */
const TRIES = 5;

/** What a change of curation came to. */
export interface Curated {
  readonly ref: string;
  readonly curation: Curation;
  readonly state: LedgerAssetState;
  readonly findings: LedgerFinding[];
}

/** Notes what people and pipelines say of a prompt or model. */
export class CurationService {
  readonly #context: ServiceContext;
  readonly #auth: AuthService;

  constructor(context: ServiceContext & { readonly auth: AuthService }) {
    this.#context = context;
    this.#auth = context.auth;
  }

  /** Throws `CurationConflictError` where the revision that the change is based on is not the current one. */
  async curate(options: {
    ref: string;
    patch: CurationPatch;
    basedOn: number | undefined;
    caller: Caller;
  }): Promise<Curated> {
    const { ref, patch, basedOn } = options;
    const { by, assetId, revision } = await this.#toUpdate(options);
    let seenRevision = basedOn ?? revision;
    for (let tries = 1; ; tries++) {
      const now = this.#context.now();
      try {
        await curate(this.#context.ledger, {
          assetId,
          patch,
          seenRevision,
          by,
          now,
        });
        return this.#curated(ref);
      } catch (error) {
        if (!(error instanceof ConflictError)) {
          throw error;
        }
        const { curation } = await this.#curated(ref);
        if (basedOn !== undefined || tries === TRIES) {
          throw new CurationConflictError(error.message, curation);
        }
        seenRevision = curation.revision;
      }
    }
  }

  /** Only people approve, each in their own name. Throws `NotAllowedError` where the approver wrote the version. */
  async approve(options: {
    ref: string;
    approval: Omit<NewApproval, 'by'>;
    caller: Caller;
  }): Promise<VersionApproval> {
    const { ref, approval, caller } = options;
    const access = await this.#context.access.of(ref, caller.credentials);
    access.require('approve');
    const { asset } = access.inLedger();
    if (!this.#auth.isPrincipal(caller.credentials, 'user')) {
      throw new NotAllowedError('Only people approve, in their own name');
    }
    const now = this.#context.now();
    if (isPast(approval.expiresAt, now)) {
      throw new InputError('expiresAt: has to be in the future');
    }
    const { by } = this.#context.actors.resolve(caller);
    const noted = await approve(this.#context.ledger, {
      assetId: asset.id,
      approval: { ...approval, by },
      now,
    });
    return presentApproval(noted);
  }

  async recordEvaluations(options: {
    ref: string;
    version: string;
    input: EvaluationsInput;
    query: EvaluationsQuery;
    caller: Caller;
  }): Promise<{ version: string; items: VersionEvaluation[] }> {
    const { ref, input, query } = options;
    const { by, assetId } = await this.#toUpdate(options);
    const now = this.#context.now();
    await recordEvaluations(this.#context.ledger, {
      assetId,
      version: options.version,
      evaluations: runsOf(input, { query, now }),
      by,
      now,
    });
    const { versions, evaluations } = await this.#read(ref);
    const version = findVersionIn(versions, options.version);
    return {
      version: version.version,
      items: presentEvaluations(
        evaluations.filter(({ versionId }) => versionId === version.id),
      ),
    };
  }

  async #toUpdate({ ref, caller }: { ref: string; caller: Caller }) {
    const access = await this.#context.access.of(ref, caller.credentials);
    access.require('update');
    const { asset, curation } = access.inLedger();
    const { by } = this.#context.actors.resolve(caller);
    return { by, assetId: asset.id, revision: curation?.revision ?? 0 };
  }

  async #curated(ref: string): Promise<Curated> {
    const { asset, curation } = await this.#read(ref);
    return {
      ref,
      curation: presentCuration(curation),
      state: asset.state,
      findings: asset.findings.map(finding => ({ ...finding })),
    };
  }

  async #read(ref: string) {
    const { db } = this.#context.ledger;
    const details = (await readAssets({ db, refs: [ref] })).get(ref);
    if (!details) {
      throw new ConflictError(`${ref} is not in the ledger any more`);
    }
    return details;
  }
}
