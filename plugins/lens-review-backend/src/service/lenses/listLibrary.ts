import {
  countLens,
  LensSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countPinnedReviews,
  listDrafts,
} from '../../database/operations/lenses';
import { OfferedLens } from '../../lenses';
import { FleetVisibility, StoredDraft } from '../../model';
import { LibraryContext } from './context';
import { presentDraft } from './presentDraft';

const NOTHING = { pillars: 0, questions: 0, choices: 0, bestPractices: 0 };

/** A row for every lens that is offered, and, for those who manage lenses, for every draft. */
export async function listLibrary(
  context: LibraryContext,
  caller: { mayManage: boolean; visibility: FleetVisibility },
): Promise<LensSummary[]> {
  const { db, lenses } = context;
  await lenses.refresh();
  const [drafts, pinned] = await Promise.all([
    caller.mayManage ? listDrafts(db) : [],
    countPinnedReviews({ db, visibility: caller.visibility }),
  ]);
  const offered = lenses.offered();
  const draftOf = (id: string) => drafts.find(draft => draft.id === id);
  return [
    ...offered.map(lens => ({
      ...presentOffered(lens, draftOf(lens.id)),
      reviews: pinned
        .filter(({ id }) => id === lens.id)
        .reduce((sum, { reviews }) => sum + reviews, 0),
    })),
    ...drafts
      .filter(draft => !offered.some(({ id }) => id === draft.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(presentNew),
  ];
}

function presentOffered(
  offered: OfferedLens,
  draft: StoredDraft | undefined,
): Omit<LensSummary, 'reviews'> {
  const { id, origin, builtIn, lens, problem, deprecated } = offered;
  const version = offered.versions.find(one => one.version === lens?.version);
  return {
    id,
    version: lens?.version ?? offered.version ?? 'unknown',
    name: lens?.name ?? id,
    status: deprecated ? 'deprecated' : 'published',
    builtIn,
    counts: lens ? countLens(lens) : NOTHING,
    ...(problem !== undefined && { problem }),
    ...(draft && { draft: presentDraft(draft) }),
    origin,
    ...(version && {
      publishedAt: version.publishedAt,
      ...(version.change && { change: version.change }),
    }),
  };
}

function presentNew(draft: StoredDraft): LensSummary {
  return {
    id: draft.id,
    version: 'draft',
    name: draft.name,
    status: 'draft',
    builtIn: false,
    counts: { ...draft.counts },
    draft: presentDraft(draft),
    origin: 'import',
    reviews: 0,
  };
}
