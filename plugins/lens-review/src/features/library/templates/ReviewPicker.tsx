import { Combobox, IdentifiedOption } from '@backstage/ui';
import { useReviewed } from './useReviewed';

interface ReviewPickerProps {
  lensId: string;
  value: IdentifiedOption | undefined;
  isDisabled: boolean;
  onChange: (component: IdentifiedOption | undefined) => void;
}

/** Picks a component whose review is copied, by typing a part of its name. */
export function ReviewPicker(props: ReviewPickerProps) {
  const { lensId, value, isDisabled, onChange } = props;
  const reviewed = useReviewed(lensId);
  return (
    <Combobox
      label="Copy the answers of"
      description="A component that was reviewed with this lens."
      placeholder="Type a name"
      options={reviewed}
      search={{ mode: 'server' }}
      value={value ?? null}
      isDisabled={isDisabled}
      onChange={(option: IdentifiedOption | null) =>
        onChange(option ?? undefined)
      }
    />
  );
}
