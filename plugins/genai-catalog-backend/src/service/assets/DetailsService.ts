import {
  AssetVersion,
  LedgerDetails,
  ModelCardReply,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller } from '@genai-lens/http-contract-node';
import { findSource } from '../../database/operations';
import { cardComplete, missingCardParts } from '../../ledger';
import { shownDigests } from '../content';
import { ServiceContext } from '../context';
import { presentApproval, presentCuration, presentVersion } from '../present';

/** Tells what the ledger has of a prompt or model, without text. Who sees the entity in the catalog may know. */
export class DetailsService {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** None where the ledger has nothing of the entity. */
  async listVersions(options: {
    ref: string;
    caller: Caller;
  }): Promise<{ items: AssetVersion[] }> {
    const { details } = await this.#of(options);
    if (!details) {
      return { items: [] };
    }
    const { db, vault } = this.#context.ledger;
    const { versions } = details;
    const digests = await shownDigests({ db, vault, versions });
    return {
      items: versions.map(version =>
        presentVersion(
          version,
          details,
          digests.get(version) ?? { sha256: undefined, keyed: true },
        ),
      ),
    };
  }

  async getDetails(options: {
    ref: string;
    caller: Caller;
  }): Promise<LedgerDetails> {
    const access = await this.#of(options);
    const { asset, approvals, curation } = access.inLedger();
    const { described } = asset;
    const { db } = this.#context.ledger;
    const source = await findSource({ db, id: asset.sourceId });
    return {
      ref: access.ref,
      kind: asset.kind,
      state: asset.state,
      source: {
        id: asset.sourceId,
        externalId: asset.externalId,
        url: described.url,
        lastSuccessAt: source?.lastSuccessAt,
      },
      firstSeenAt: asset.firstSeenAt,
      facts: { ...asset.merged },
      provenance: asset.provenance.map(field => ({ ...field })),
      findings: asset.findings.map(finding => ({ ...finding })),
      curation: presentCuration(curation),
      regions: described.regions.map(region => ({ ...region })),
      approvals: approvals
        .filter(({ versionId }) => versionId === undefined)
        .map(presentApproval),
      may: {
        readContent: asset.kind === 'prompt' && access.may('readContent'),
        update: access.may('update'),
        approve: access.may('approve'),
      },
    };
  }

  async getCard(options: {
    ref: string;
    caller: Caller;
  }): Promise<ModelCardReply> {
    const access = await this.#of(options);
    const { asset } = access.inLedger();
    const { card = {} } = asset.merged;
    const provenance = asset.provenance.filter(({ field }) =>
      field.startsWith('card.'),
    );
    return {
      ref: access.ref,
      card: {
        ...card,
        intendedUse: card.intendedUse && [...card.intendedUse],
        limitations: card.limitations && [...card.limitations],
        ethicalConsiderations: card.ethicalConsiderations && [
          ...card.ethicalConsiderations,
        ],
        fairness: card.fairness && [...card.fairness],
      },
      complete: cardComplete(card),
      missing: [...missingCardParts(card)],
      provenance: provenance.map(field => ({ ...field })),
    };
  }

  #of({ ref, caller }: { ref: string; caller: Caller }) {
    return this.#context.access.of(ref, caller.credentials);
  }
}
