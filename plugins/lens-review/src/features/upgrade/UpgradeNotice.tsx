import { Alert } from '@backstage/ui';
import { ReviewSnapshot } from '../../state';
import { UpgradeDialog } from './UpgradeDialog';
import type { Upgrade } from './useUpgrade';

interface UpgradeNoticeProps extends Pick<Upgrade, 'flush' | 'onUpgraded'> {
  snapshot: ReviewSnapshot;
}

/** Says that there is a newer version of the lens, with what it changes; nothing where there is none. */
export function UpgradeNotice({ snapshot, ...rest }: UpgradeNoticeProps) {
  const { review, may } = snapshot;
  const { newerVersion, lensVersion } = review;
  return newerVersion ? (
    <Alert
      status="info"
      icon
      title={`Version ${newerVersion} of this lens is there`}
      description={
        may.update
          ? `This review uses ${lensVersion} and stays as it is until you upgrade it.`
          : `This review uses ${lensVersion}. Its owners can upgrade it.`
      }
      customActions={
        may.update && (
          <UpgradeDialog {...rest} review={review} version={newerVersion} />
        )
      }
    />
  ) : null;
}
