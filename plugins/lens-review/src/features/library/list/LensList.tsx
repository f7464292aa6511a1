import { ButtonLink, Text } from '@backstage/ui';
import { RiFileUploadLine } from '@remixicon/react';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { LibraryNavigation } from '../location';
import { LensTable } from './LensTable';
import styles from './LensList.module.css';

interface LensListProps {
  lenses: readonly LensSummary[];
  mayManage: boolean;
  navigation: LibraryNavigation;
}

/** Every lens with what is in it and where it is used. */
export function LensList({ lenses, mayManage, navigation }: LensListProps) {
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Text as="p" className={styles.intro}>
          A lens is a set of questions that a component is reviewed with.
          {!mayManage && ' Your platform team imports and publishes them.'}
        </Text>
        {mayManage && (
          <ButtonLink
            size="small"
            variant="primary"
            iconStart={<RiFileUploadLine aria-hidden />}
            href={navigation.hrefOf({ view: 'import' })}
          >
            Import a lens
          </ButtonLink>
        )}
      </div>
      {lenses.length ? (
        <LensTable lenses={lenses} hrefOf={navigation.hrefOf} />
      ) : (
        <EmptyNotice title="There is no lens yet">
          {mayManage
            ? 'Import a custom lens of the AWS Well-Architected Tool, or name one in the configuration.'
            : 'Your platform team can add one.'}
        </EmptyNotice>
      )}
    </div>
  );
}
