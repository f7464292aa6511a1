import { Button } from '@backstage/ui';
import { RiArrowLeftRightLine } from '@remixicon/react';
import {
  AssetVersion,
  isSamePerson,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { shortName } from '../../components';
import { ApproveDialog } from './ApproveDialog';
import { OwnVersion } from './OwnVersion';
import styles from './Versions.module.css';

export interface VersionActionsProps {
  entityRef: string;
  version: AssetVersion;
  mayApprove: boolean;
  /** Undefined as long as it is not known. */
  userRef: string | undefined;
  mayRead: boolean;
  /** The version before this one. */
  previousOf: (version: string) => string | undefined;
  onCompare: (from: string, to: string) => void;
  onChanged: () => void;
}

/** What can be done with a version. */
export function VersionActions(props: VersionActionsProps) {
  const { entityRef, version, mayApprove, mayRead, userRef } = props;
  const { author } = version;
  const isOwn = Boolean(author && userRef && isSamePerson(author, userRef));
  const previous = props.previousOf(version.version);
  return (
    <div className={styles.actions}>
      {previous !== undefined && (
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiArrowLeftRightLine aria-hidden />}
          aria-label={`Compare ${version.version} with ${previous}`}
          onPress={() => props.onCompare(previous, version.version)}
        >
          Compare
        </Button>
      )}
      {mayApprove && isOwn && (
        <OwnVersion label={`Approve ${shortName(version.version)}`} />
      )}
      {mayApprove && !isOwn && (
        <ApproveDialog
          entityRef={entityRef}
          version={version}
          mayRead={mayRead}
          onChanged={props.onChanged}
        />
      )}
    </div>
  );
}
