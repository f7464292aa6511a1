import {
  Lens,
  LensDiff,
  LensDraft,
  LensExportFormat,
  LensSummary,
  LensValidation,
  LensVersionRow,
  PublishedLensVersion,
  SavedLensDraft,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { FleetAccess } from '../../permissions';
import { AuthorizedLensService } from './AuthorizedLensService';
import { LibraryContext } from './context';
import { deprecateVersion } from './deprecateVersion';
import { diffVersions } from './diffVersions';
import { discardDraft } from './discardDraft';
import { exportVersion } from './exportVersion';
import { listLibrary } from './listLibrary';
import { listVersions, presentOne } from './listVersions';
import { presentDraft } from './presentDraft';
import { publishDraft, PublishDraft } from './publishDraft';
import { readDraft, readDraftLens } from './readDraft';
import { saveDraft, SaveDraft } from './saveDraft';
import { presentFindings, validateLens } from './validateLens';

type By<T> = Omit<T, 'actor'> & { readonly caller: Caller };

/** The lens library: everybody who may read lenses sees what is published, those who manage lenses the rest. */
export class AuthorizedLibraryService {
  readonly #context: LibraryContext;
  readonly #lenses: AuthorizedLensService;
  readonly #fleet: FleetAccess;
  readonly #actors: ActorResolver;

  constructor(deps: {
    context: LibraryContext;
    lenses: AuthorizedLensService;
    /** Says of which reviews the caller may know. */
    fleet: FleetAccess;
    actors: ActorResolver;
  }) {
    this.#context = deps.context;
    this.#lenses = deps.lenses;
    this.#fleet = deps.fleet;
    this.#actors = deps.actors;
  }

  async listLenses({ credentials }: Caller): Promise<{
    items: LensSummary[];
    may: { manage: boolean };
  }> {
    const [mayManage, visibility] = await Promise.all([
      this.#lenses.readerMayManage(credentials),
      this.#fleet.of(credentials),
    ]);
    return {
      items: await listLibrary(this.#context, { mayManage, visibility }),
      may: { manage: mayManage },
    };
  }

  /** `draft` stands for the draft. */
  async getLens(
    key: { id: string; version?: string },
    { credentials }: Caller,
  ): Promise<Lens> {
    if (key.version === 'draft') {
      await this.#lenses.requireManage(credentials);
      return readDraftLens(this.#context, key.id);
    }
    return this.#lenses.getLens(key, credentials);
  }

  async validate(
    input: Parameters<typeof validateLens>[1],
    { credentials }: Caller,
  ): Promise<LensValidation> {
    await this.#lenses.requireManage(credentials);
    return validateLens(this.#context, input);
  }

  async saveDraft(
    call: By<SaveDraft>,
  ): Promise<{ created: boolean; reply: SavedLensDraft }> {
    const actor = await this.#toWrite(call.caller);
    const saved = await saveDraft(this.#context, { ...call, actor });
    const { created, draft, findings } = saved;
    return {
      created,
      reply: {
        id: draft.id,
        name: draft.name,
        draft: presentDraft(draft),
        findings: presentFindings(findings),
      },
    };
  }

  async getDraft(id: string, { credentials }: Caller): Promise<LensDraft> {
    await this.#lenses.requireManage(credentials);
    return readDraft(this.#context, id);
  }

  async deleteDraft(
    call: By<Parameters<typeof discardDraft>[1]>,
  ): Promise<void> {
    const actor = await this.#toWrite(call.caller);
    await discardDraft(this.#context, { ...call, actor });
  }

  async listVersions(
    id: string,
    { credentials }: Caller,
  ): Promise<{ items: LensVersionRow[] }> {
    const [visibility] = await Promise.all([
      this.#fleet.of(credentials),
      this.#lenses.requireRead(credentials),
    ]);
    return { items: await listVersions(this.#context, { id, visibility }) };
  }

  async publish(
    call: By<PublishDraft>,
  ): Promise<{ created: boolean; reply: PublishedLensVersion }> {
    const actor = await this.#toWrite(call.caller);
    const published = await publishDraft(this.#context, { ...call, actor });
    const visibility = await this.#fleet.of(call.caller.credentials);
    const { created, rescored } = published;
    return {
      created,
      reply: {
        id: call.id,
        version: await presentOne(this.#context, published.version, visibility),
        rescored,
      },
    };
  }

  async deprecate(
    call: By<Parameters<typeof deprecateVersion>[1]>,
  ): Promise<LensVersionRow> {
    const actor = await this.#toWrite(call.caller);
    const version = await deprecateVersion(this.#context, { ...call, actor });
    const visibility = await this.#fleet.of(call.caller.credentials);
    return presentOne(this.#context, version, visibility);
  }

  async diff(
    versions: { id: string; from: string; to: string },
    { credentials }: Caller,
  ): Promise<LensDiff> {
    await this.#requireFor([versions.from, versions.to], credentials);
    return diffVersions(this.#context, versions);
  }

  async export(
    wanted: { id: string; version?: string; format: LensExportFormat },
    { credentials }: Caller,
  ) {
    await this.#requireFor([wanted.version], credentials);
    return exportVersion(this.#context, wanted);
  }

  /** Drafts are for those who manage lenses. */
  async #requireFor(
    versions: readonly (string | undefined)[],
    credentials: Caller['credentials'],
  ): Promise<void> {
    if (versions.includes('draft')) {
      await this.#lenses.requireManage(credentials);
    } else {
      await this.#lenses.requireRead(credentials);
    }
  }

  async #toWrite(caller: Caller) {
    await this.#lenses.requireManage(caller.credentials);
    return this.#actors.resolve(caller);
  }
}
