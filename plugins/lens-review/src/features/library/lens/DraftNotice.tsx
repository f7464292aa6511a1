import { Alert, ButtonLink } from '@backstage/ui';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { counted } from '../countWords';
import { LibraryNavigation } from '../location';

/** Says that somebody works on the next version; nothing where nobody does, or it is not for this person. */
export function DraftNotice(props: {
  lens: LensSummary;
  hrefOf: LibraryNavigation['hrefOf'];
}) {
  const { lens, hrefOf } = props;
  const { draft } = lens;
  return draft ? (
    <Alert
      status="info"
      icon
      title="There is a draft of the next version"
      description={
        <>
          Saved <TimeAgo at={draft.updatedAt} short /> by{' '}
          <UserLink userRef={draft.updatedBy} />,{' '}
          {counted(draft.errors, 'error')} and{' '}
          {counted(draft.warnings, 'warning')}.
        </>
      }
      customActions={
        <ButtonLink
          size="small"
          variant="secondary"
          href={hrefOf({ version: 'draft', view: undefined })}
        >
          Open the draft
        </ButtonLink>
      }
    />
  ) : null;
}
