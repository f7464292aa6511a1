import { Alert, ButtonLink } from '@backstage/ui';
import { LibraryNavigation, NOWHERE } from '../location';

interface LensHelpProps {
  kind: 'unknown' | 'not-allowed';
  lensId?: string;
  navigation: LibraryNavigation;
}

/** Why there is nothing to see at this address, and the way to the list. */
export function LensHelp({ kind, lensId, navigation }: LensHelpProps) {
  return (
    <Alert
      status={kind === 'unknown' ? 'warning' : 'info'}
      icon
      title={
        kind === 'unknown'
          ? `There is no lens "${lensId}"`
          : 'You may not import lenses'
      }
      description={
        kind === 'unknown'
          ? 'Its id may have changed, or its draft was thrown away.'
          : 'Your platform team can. You may read every published lens.'
      }
      customActions={
        <ButtonLink
          size="small"
          variant="secondary"
          href={navigation.hrefOf(NOWHERE)}
        >
          See all lenses
        </ButtonLink>
      }
    />
  );
}
