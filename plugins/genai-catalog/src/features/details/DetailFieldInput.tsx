import { NumberField, Select, TextAreaField, TextField } from '@backstage/ui';
import { EntityRefField } from '../../forms';
import { DetailField } from './detailField';

/** Longest text that the contract takes. */
const LONGEST = { line: 200, paragraph: 2000 };
const NOTHING = { id: '', label: 'Not said' };
const YES_NO = [
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

interface DetailFieldInputProps {
  field: DetailField;
  text: string;
  /** Who says what stands there now. */
  origin: string | undefined;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** The input of a field, with what is wrong with it. */
export function DetailFieldInput(props: DetailFieldInputProps) {
  const { field, text, origin, error, onChange } = props;
  const { label, hint, input } = field;
  const common = {
    label,
    description: [hint, origin].filter(Boolean).join('. ') || undefined,
    validationBehavior: 'aria' as const,
    validate: () => error,
  };
  switch (input.kind) {
    case 'ref':
      return (
        <EntityRefField
          label={label}
          description={common.description}
          kinds={input.kinds}
          value={text}
          error={error}
          onChange={onChange}
        />
      );
    case 'count':
      return (
        <NumberField
          {...common}
          minValue={input.min}
          value={text ? Number(text) : NaN}
          onChange={value => onChange(Number.isNaN(value) ? '' : String(value))}
        />
      );
    case 'choice':
    case 'flag':
      return (
        <Select
          {...common}
          options={[
            NOTHING,
            ...(input.kind === 'flag' ? YES_NO : input.options),
          ]}
          selectedKey={text}
          onSelectionChange={key => onChange(String(key ?? ''))}
        />
      );
    case 'paragraph':
    case 'lines':
      return (
        <TextAreaField
          {...common}
          maxLength={input.kind === 'paragraph' ? LONGEST.paragraph : undefined}
          value={text}
          onChange={onChange}
        />
      );
    default:
      return (
        <TextField
          {...common}
          maxLength={/url$/.test(field.path) ? undefined : LONGEST.line}
          value={text}
          onChange={onChange}
        />
      );
  }
}
