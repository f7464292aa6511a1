import {
  LensSummary,
  LensVersionRow,
  PublishedLensVersion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { ViewLinks } from '../../../components';
import { FindingList } from '../findings';
import { LensHead, LensView } from '../frame';
import styles from '../frame/LensFrame.module.css';
import { DRAFT_VIEWS, LibraryNavigation, viewOf } from '../location';
import { DraftActions } from './DraftActions';
import { DraftFacts } from './DraftFacts';
import { useDraft } from './useDraft';

interface DraftPageProps {
  lens: LensSummary;
  versions: readonly LensVersionRow[];
  navigation: LibraryNavigation;
  onPublished: (published: PublishedLensVersion) => void;
  onDiscarded: () => void;
}

/** The draft of a lens: what was found in it, how reviewers will see it, what it changes, and publishing it. */
export function DraftPage(props: DraftPageProps) {
  const { lens, versions, navigation } = props;
  const { location, hrefOf } = navigation;
  const { value: draft, error, retry } = useDraft(lens);
  if (error) {
    return <LoadError what="the draft" error={error} onRetry={retry} />;
  }
  if (!draft) {
    return <LoadingBlock what="the draft" />;
  }
  const view = viewOf(DRAFT_VIEWS, location.view);
  return (
    <div className={styles.page}>
      <LensHead
        lens={{ ...lens, name: draft.name }}
        versions={versions}
        version="draft"
        status="draft"
        navigation={navigation}
        actions={
          <DraftActions
            {...props}
            draft={draft.draft}
            last={versions[0]?.version}
          />
        }
      >
        <DraftFacts draft={draft.draft} />
      </LensHead>
      <ViewLinks
        label="Views of the draft"
        views={DRAFT_VIEWS.map(({ id, title }) => ({
          id,
          title,
          href: hrefOf({ view: id }),
        }))}
        current={view}
      />
      {view === 'findings' ? (
        <FindingList findings={draft.findings} />
      ) : (
        <LensView
          lens={lens}
          versions={versions}
          version="draft"
          revision={draft.draft.revision}
          view={view}
          navigation={navigation}
        />
      )}
    </div>
  );
}
