import { Select } from '@backstage/ui';
import { NotApplicableReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { isReason, NOT_APPLICABLE_REASONS } from './notApplicableReasons';

interface ReasonSelectProps {
  reason: NotApplicableReason | undefined;
  isDisabled: boolean;
  onChange: (reason: NotApplicableReason) => void;
}

/** Why something is not applicable, and what the chosen reason does to the score. */
export function ReasonSelect(props: ReasonSelectProps) {
  const { reason, isDisabled, onChange } = props;
  return (
    <Select
      label="Reason"
      size="small"
      description={reason && NOT_APPLICABLE_REASONS[reason].effect}
      options={Object.entries(NOT_APPLICABLE_REASONS).map(
        ([value, { title }]) => ({ value, label: title }),
      )}
      selectedKey={reason}
      isDisabled={isDisabled}
      onSelectionChange={key => isReason(key) && onChange(key)}
    />
  );
}
