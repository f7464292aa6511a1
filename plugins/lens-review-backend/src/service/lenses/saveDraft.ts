import { ConflictError, InputError } from '@backstage/errors';
import { Finding, Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensChecksum } from '@genai-lens/backstage-plugin-lens-review-node';
import {
  Actor,
  PreconditionRequiredError,
} from '@genai-lens/http-contract-node';
import {
  insertDraft,
  lockDraft,
  updateDraft,
} from '../../database/operations/lenses';
import { StoredDraft } from '../../model';
import { checkDefinition, CheckedLens } from './checkDefinition';
import { LibraryContext } from './context';
import { equalName } from './equalName';
import { DraftConflictError, LensRefusedError } from './errors';
import { presentDraft } from './presentDraft';

/** What a person sends as a draft. */
export interface SaveDraft {
  /** Undefined: made of the name. */
  readonly id?: string;
  readonly definition: string | object;
  readonly overlay?: object;
  readonly mode: 'strict' | 'lenient';
  /** Revision of the draft that is replaced; undefined: there is none. */
  readonly basedOn?: number;
  readonly actor: Actor;
}

/** What became of it. */
export interface SavedDraft {
  readonly created: boolean;
  readonly draft: StoredDraft;
  readonly findings: readonly Finding[];
}

/** Saves a draft, unless somebody else has meanwhile. Refuses what cannot be imported. */
export async function saveDraft(
  context: LibraryContext,
  write: SaveDraft,
): Promise<SavedDraft> {
  const checked = checkDefinition({ ...write, id: write.id ?? 'new-lens' });
  const { lens } = checked;
  if (!lens) {
    throw new LensRefusedError(
      'The lens cannot be imported; see findings',
      checked.findings,
    );
  }
  const id = write.id ?? idOf(lens);
  if (context.lenses.isSourced(id)) {
    throw new ConflictError(
      `id: '${id}' is a lens that a module or the configuration brings; choose another id`,
    );
  }
  const findings = [
    ...checked.findings,
    ...equalName(context.lenses, { id, name: lens.name }),
  ];
  return context.db.transaction(async tx => {
    const fresh = newDraft(context, write, { id, lens, checked });
    if (await insertDraft({ tx, draft: fresh })) {
      if (write.basedOn) {
        throw new DraftConflictError(`There is no draft of '${id}'`, undefined);
      }
      return { created: true, draft: fresh, findings };
    }
    const before = await lockDraft({ tx, id });
    if (before && isRetry(before, fresh, write)) {
      return { created: false, draft: before, findings };
    }
    refuseOther(id, before, write.basedOn);
    const draft = { ...fresh, revision: (before?.revision ?? 0) + 1 };
    await updateDraft({ tx, draft });
    return { created: false, draft, findings };
  });
}

function newDraft(
  { now }: LibraryContext,
  { mode, actor }: SaveDraft,
  { id, lens, checked }: { id: string; lens: Lens; checked: CheckedLens },
): StoredDraft {
  const { texts, counts, errors, warnings } = checked;
  return {
    id,
    revision: 1,
    name: lens.name,
    mode,
    checksum: checksumOf(texts),
    ...texts,
    counts,
    errors,
    warnings,
    updatedAt: now().toISOString(),
    updatedBy: actor.by,
  };
}

/** Of the texts as they are kept: the same as that of the version that is published from them. */
export function checksumOf(texts: {
  readonly definition: string;
  readonly overlay?: string;
}): string {
  return lensChecksum({
    definition: texts.definition,
    overlay:
      texts.overlay === undefined ? undefined : JSON.parse(texts.overlay),
  });
}

/** A writer whose reply was lost sends the same again. */
function isRetry(
  before: StoredDraft,
  fresh: StoredDraft,
  { basedOn = 0 }: SaveDraft,
): boolean {
  return (
    before.checksum === fresh.checksum &&
    before.mode === fresh.mode &&
    before.updatedBy === fresh.updatedBy &&
    before.revision === basedOn + 1
  );
}

/** Throws unless the draft is the one that the caller saw. */
export function refuseOther(
  id: string,
  before: StoredDraft | undefined,
  basedOn: number | undefined,
): void {
  if (before && basedOn === undefined) {
    throw new PreconditionRequiredError(
      `If-Match is missing: '${id}' has a draft, at revision ${before.revision}`,
    );
  }
  if (before?.revision !== basedOn) {
    throw new DraftConflictError(
      before
        ? `The draft of '${id}' is at revision ${before.revision}, saved by ${before.updatedBy}; this is based on revision ${basedOn}`
        : `There is no draft of '${id}'`,
      before && presentDraft(before),
    );
  }
}

/** "Our Lens, 2nd edition" → our-lens-2nd-edition */
function idOf({ name }: Lens): string {
  const id = name
    .normalize('NFKD')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
  if (id.length < 3) {
    throw new InputError(
      `id: missing, and none can be made of the name "${name}"`,
    );
  }
  return id;
}
