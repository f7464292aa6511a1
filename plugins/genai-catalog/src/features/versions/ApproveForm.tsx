import { Select, Text, TextAreaField } from '@backstage/ui';
import { ApprovalDraft } from './useApprove';
import styles from './Versions.module.css';

const FOR_GOOD = 0;
const PERIODS = [
  { id: String(FOR_GOOD), label: 'Until it is revoked' },
  { id: '3', label: '3 months' },
  { id: '6', label: '6 months' },
  { id: '12', label: '12 months' },
];

interface ApproveFormProps {
  draft: ApprovalDraft;
  author: string | undefined;
  isRevoking: boolean;
  onChange: (draft: ApprovalDraft) => void;
}

/** What approving means, for what and until when; taking back needs a reason. */
export function ApproveForm(props: ApproveFormProps) {
  const { draft, author, isRevoking, onChange } = props;
  const change = (changed: Partial<ApprovalDraft>) =>
    onChange({ ...draft, ...changed });
  if (isRevoking) {
    return (
      <TextAreaField
        label="Reason"
        isRequired
        value={draft.reason}
        onChange={reason => change({ reason })}
      />
    );
  }
  return (
    <div className={styles.form}>
      <Text as="p">
        With your name and today's date you confirm that this version may be
        used.{author && ` It was written by ${author}.`}
      </Text>
      <TextAreaField
        label="Use cases"
        secondaryLabel="One a line; empty for any use"
        value={draft.useCases}
        onChange={useCases => change({ useCases })}
      />
      <Select
        label="Valid for"
        options={PERIODS}
        selectedKey={String(draft.months ?? FOR_GOOD)}
        onSelectionChange={key => change({ months: Number(key) || undefined })}
      />
      <TextAreaField
        label="Reason"
        secondaryLabel="Optional"
        value={draft.reason}
        onChange={reason => change({ reason })}
      />
    </div>
  );
}
