import { TextAreaField } from '@backstage/ui';

interface LimitedTextProps {
  className?: string;
  label: string;
  value: string;
  /** In characters. */
  limit: number;
  rows: number;
  description?: string;
  /** What is wrong, where something is. */
  problem?: string;
  isDisabled: boolean;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/** A text with a limit and how much of it is used. */
export function LimitedText(props: LimitedTextProps) {
  const { value, limit, problem, ...field } = props;
  return (
    <TextAreaField
      {...field}
      value={value}
      maxLength={limit}
      secondaryLabel={`${value.length} of ${limit}`}
      validationBehavior="aria"
      validate={() => problem}
    />
  );
}
