import { useState } from 'react';
import { Alert } from '@backstage/ui';
import {
  LensSummary,
  PublishedLensVersion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { counted } from '../countWords';
import { DraftPage } from '../draft';
import { LibraryNavigation, NOWHERE } from '../location';
import styles from '../frame/LensFrame.module.css';
import { useVersions } from './useVersions';
import { VersionPage } from './VersionPage';

interface LensPageProps {
  lens: LensSummary;
  mayManage: boolean;
  navigation: LibraryNavigation;
  /** The lens, or its draft, is not as it was. */
  onChanged: () => Promise<unknown>;
}

/** A lens in one of its versions, or its draft. */
export function LensPage(props: LensPageProps) {
  const { lens, mayManage, navigation, onChanged } = props;
  const { location, go } = navigation;
  const { value: versions, error, load } = useVersions(lens.id);
  const [published, setPublished] = useState<PublishedLensVersion>();
  if (!versions) {
    return error ? (
      <LoadError
        what="the versions of this lens"
        error={error}
        onRetry={load}
      />
    ) : (
      <LoadingBlock what="the versions of this lens" />
    );
  }
  const reload = () => Promise.all([load(), onChanged()]);
  const isDraft = location.version === 'draft' && mayManage && lens.draft;
  return (
    <div className={styles.page}>
      <div role="status" className={styles.status}>
        {published && <Published published={published} />}
      </div>
      {isDraft ? (
        <DraftPage
          lens={lens}
          versions={versions}
          navigation={navigation}
          onPublished={async done => {
            setPublished(done);
            await reload();
            go({ ...NOWHERE, lens: lens.id });
          }}
          onDiscarded={async () => {
            go(versions.length ? { ...NOWHERE, lens: lens.id } : NOWHERE);
            await reload();
          }}
        />
      ) : (
        <VersionPage
          lens={lens}
          versions={versions}
          mayManage={mayManage}
          navigation={navigation}
          onChanged={reload}
        />
      )}
    </div>
  );
}

function Published({ published }: { published: PublishedLensVersion }) {
  const { version, rescored } = published;
  return (
    <Alert
      status="success"
      icon
      title={`Version ${version.version} is published`}
      description={
        rescored > 0
          ? `${counted(rescored, 'review')} took it and ${
              rescored === 1 ? 'was' : 'were'
            } scored anew.`
          : undefined
      }
    />
  );
}
