import { useState } from 'react';
import { Button, Text, TextField } from '@backstage/ui';
import { milestoneConflictOf } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  ActionDialog,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { LensDiffView, useLensDiff } from '../lensDiff';
import { isMilestoneName } from '../milestones/milestoneName';
import { useUpgrade, type Upgrade } from './useUpgrade';

/** What a newer version changes, and the upgrade to it. */
export function UpgradeDialog(props: Upgrade) {
  const { review, version } = props;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(`Before version ${version}`);
  const diff = useLensDiff({
    lensId: review.lensId,
    from: isOpen ? review.lensVersion : undefined,
    to: version,
  });
  const [{ loading, error }, upgrade] = useUpgrade(props);
  return (
    <ActionDialog
      trigger={
        <Button size="small" variant="primary">
          See what changes
        </Button>
      }
      title={`Upgrade from ${review.lensVersion} to ${version}`}
      action="Upgrade"
      failed="The review was not upgraded"
      error={error}
      problem={
        milestoneConflictOf(error) &&
        'Another milestone of this review has this name. Choose another one.'
      }
      isReady={diff.value !== undefined && isMilestoneName(name)}
      isPending={loading}
      width="52rem"
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => upgrade(name.trim())}
    >
      <Text as="p">
        Answers carry over. New questions begin unanswered, and what is dropped
        stays in the milestone. It cannot be undone.
      </Text>
      <TextField
        label="Name of the milestone"
        description="The review as it is now is kept under this name; 3 to 100 characters."
        value={name}
        isDisabled={loading}
        onChange={setName}
      />
      {diff.error && (
        <LoadError
          what="what changes"
          error={diff.error}
          onRetry={diff.retry}
        />
      )}
      {diff.value && <LensDiffView diff={diff.value} />}
      {!diff.value && !diff.error && <LoadingBlock what="what changes" />}
    </ActionDialog>
  );
}
