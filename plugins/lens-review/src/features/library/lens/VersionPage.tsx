import { ButtonLink } from '@backstage/ui';
import { RiFileUploadLine } from '@remixicon/react';
import {
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ViewLinks } from '../../../components';
import { LibraryNavigation, VERSION_VIEWS, viewOf } from '../location';
import { TemplatesView } from '../templates';
import { VersionList } from '../versions';
import { DraftNotice } from './DraftNotice';

import { LensHead, LensView } from '../frame';
import { UnknownVersion } from './UnknownVersion';
import { VersionFacts } from './VersionFacts';
import styles from '../frame/LensFrame.module.css';

interface VersionPageProps {
  lens: LensSummary;
  versions: readonly LensVersionRow[];
  mayManage: boolean;
  navigation: LibraryNavigation;
  onChanged: () => void;
}

/** A published version: how it stands, all versions, what is in it, and what it changed. */
export function VersionPage(props: VersionPageProps) {
  const { lens, versions, mayManage, navigation, onChanged } = props;
  const { location, hrefOf } = navigation;
  const wanted = location.version ?? lens.version;
  const row = versions.find(({ version }) => version === wanted);
  if (!row) {
    return (
      <UnknownVersion lens={lens} wanted={wanted} navigation={navigation} />
    );
  }
  const view = viewOf(VERSION_VIEWS, location.view);
  return (
    <div className={styles.page}>
      <LensHead
        lens={lens}
        versions={versions}
        version={row.version}
        status={row.status}
        navigation={navigation}
        actions={
          mayManage && lens.origin === 'import' && !lens.draft ? (
            <ButtonLink
              size="small"
              variant="secondary"
              iconStart={<RiFileUploadLine aria-hidden />}
              href={hrefOf({ view: 'import', version: undefined })}
            >
              New version
            </ButtonLink>
          ) : undefined
        }
      >
        <VersionFacts lens={lens} row={row} />
      </LensHead>
      <DraftNotice lens={lens} hrefOf={hrefOf} />
      <ViewLinks
        label="Views of the lens"
        views={VERSION_VIEWS.map(({ id, title }) => ({
          id,
          title,
          href: hrefOf({ view: id, template: undefined }),
        }))}
        current={view}
      />
      {view === 'templates' && (
        <TemplatesView lensId={lens.id} navigation={navigation} />
      )}
      {view === 'versions' && (
        <VersionList
          lensId={lens.id}
          versions={versions}
          mayManage={mayManage}
          hrefOf={hrefOf}
          onChanged={onChanged}
        />
      )}
      {view !== 'versions' && view !== 'templates' && (
        <LensView
          lens={lens}
          versions={versions}
          version={row.version}
          view={view}
          navigation={navigation}
        />
      )}
    </div>
  );
}
