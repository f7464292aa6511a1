import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { LibraryPage } from '../features/library';
import { clientAgainst, Replies } from './fakeBackend';
import { summaryOfLens, versionOf } from './libraryReplies';
import { renderInPortal } from './renderInPortal';
import { smallLens } from './smallLens';

/** Renders the page of the lenses against replies at the wire; `at` is its path and query. */
export async function renderLibrary(
  options: {
    at?: string;
    lenses?: readonly LensSummary[];
    mayManage?: boolean;
    replies?: Replies;
  } = {},
) {
  const { at, lenses = [summaryOfLens()], mayManage = true } = options;
  const backend = clientAgainst({
    'GET /lenses': { items: lenses, may: { manage: mayManage } },
    'GET /lenses/small/versions': { items: [versionOf('1.0.0')] },
    'GET /lenses/small?version=1.0.0': smallLens,
    'GET /lenses/small?version=draft': smallLens,
    ...options.replies,
  });
  const { container } = await renderInPortal(<LibraryPage />, backend.client, {
    at,
  });
  return { ...backend, container };
}
