import { ConflictError } from '@backstage/errors';
import {
  countLens,
  LensChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  deleteDraft,
  listLensVersions,
  lockDraft,
  lockLens,
} from '../../database/operations/lenses';
import { compareVersions } from '../../lenses';
import { LensVersion, StoredDraft, StoredLens } from '../../model';
import { changeTo, lastOf, publishVersion } from '../publishing';
import { LibraryContext, LibraryWrite } from './context';
import { NeedsMajorError } from './errors';
import { lensOf, noDraft } from './readDraft';
import { refuseOther } from './saveDraft';

export type PublishDraft = LibraryWrite & {
  readonly version: string;
  readonly change?: LensChange;
  /** Revision of the draft; undefined: whichever it is. */
  readonly basedOn?: number;
};

/** What became of a publication. */
export interface PublishedDraft {
  readonly created: boolean;
  readonly version: LensVersion;
  readonly rescored: number;
}

/** Publishes the draft of a lens, in one transaction with the reviews that take it; the draft is gone then. */
export async function publishDraft(
  context: LibraryContext,
  write: PublishDraft,
): Promise<PublishedDraft> {
  const { id } = write;
  const published = await context.db.transaction(async tx => {
    await lockLens({ tx, id, to: 'publish' });
    const versions = await listLensVersions({ db: tx, id });
    const draft = await lockDraft({ tx, id });
    const there = versions.find(({ version }) => version === write.version);
    if (there) {
      return retried(there, draft, write);
    }
    if (!draft) {
      throw noDraft(id);
    }
    refuseOther(id, draft, write.basedOn ?? draft.revision);
    refuseSourced(context, id);
    const last = lastOf(versions);
    if (last && compareVersions(write.version, last.version) <= 0) {
      throw new ConflictError(
        `version: ${write.version} is not newer than ${last.version}, the last version of '${id}'`,
      );
    }
    const lens = lensOf(draft, write.version);
    const { change, diff } = await changeTo({
      lenses: context.lenses,
      tx,
      lens,
      last,
      wanted: write.change,
    });
    if (diff && change === 'major') {
      throw new NeedsMajorError(
        'change: a minor version neither adds nor removes questions or choices; see diff',
        diff,
      );
    }
    const now = context.now();
    const fresh: StoredLens = {
      id,
      version: write.version,
      name: lens.name,
      origin: 'import',
      checksum: draft.checksum,
      definition: draft.definition,
      overlay: draft.overlay,
      change,
      counts: countLens(lens),
      publishedAt: now.toISOString(),
      publishedBy: write.actor.by,
    };
    const { rescored } = await publishVersion(context, {
      ...write.actor,
      tx,
      fresh,
      lens,
      versions,
      now,
    });
    await deleteDraft({ tx, id });
    return { created: true, version: fresh, rescored };
  });
  await context.lenses.refresh();
  return published;
}

/** A writer whose reply was lost publishes the same again: the draft is gone, or says what was published. */
function retried(
  there: LensVersion,
  draft: StoredDraft | undefined,
  { id, actor }: PublishDraft,
): PublishedDraft {
  const same = !draft || draft.checksum === there.checksum;
  if (same && there.publishedBy === actor.by) {
    return { created: false, version: there, rescored: 0 };
  }
  throw new ConflictError(
    `version: ${there.version} of '${id}' is published, and a published version never changes`,
  );
}

/** Config may have been changed since the draft was saved. */
function refuseSourced({ lenses }: LibraryContext, id: string): void {
  if (lenses.isSourced(id)) {
    throw new ConflictError(
      `id: '${id}' is a lens that a module or the configuration brings`,
    );
  }
}
