import {
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Differences } from '../differences';
import { ContentViewId, LibraryNavigation } from '../location';
import { LensContent } from './LensContent';

interface LensViewProps {
  lens: LensSummary;
  versions: readonly LensVersionRow[];
  /** A published version, or `draft`. */
  version: string;
  /** Counts the saves of a draft: with another one it is read again. */
  revision?: number;
  view: ContentViewId;
  navigation: LibraryNavigation;
}

/** What a version or a draft says, or how it differs from another. */
export function LensView(props: LensViewProps) {
  const { lens, versions, version, revision, view, navigation } = props;
  return view === 'differences' ? (
    <Differences
      lens={lens}
      versions={versions}
      version={version}
      navigation={navigation}
    />
  ) : (
    <LensContent
      lensId={lens.id}
      version={version}
      revision={revision}
      view={view}
    />
  );
}
