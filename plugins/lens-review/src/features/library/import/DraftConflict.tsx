import { Alert, Button } from '@backstage/ui';
import { LensDraftSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';

interface DraftConflictProps {
  other: LensDraftSummary;
  isPending: boolean;
  onReplace: () => void;
}

/** There is a draft of this lens that the person has not seen. */
export function DraftConflict(props: DraftConflictProps) {
  const { other, isPending, onReplace } = props;
  return (
    <Alert
      status="warning"
      icon
      role="alert"
      title="There is another draft of this lens"
      description={
        <>
          <UserLink userRef={other.updatedBy} /> saved it{' '}
          <TimeAgo at={other.updatedAt} short />. Replace it, or choose another
          id below.
        </>
      }
      customActions={
        <Button
          size="small"
          variant="secondary"
          isPending={isPending}
          onPress={onReplace}
        >
          Replace it
        </Button>
      }
    />
  );
}
