import { TextField } from '@backstage/ui';
import { LimitedText } from '../../../components';
import { DESCRIPTION_LIMIT, NAME_LIMIT } from './templateName';

/** What people call a template, and what they say it is for. */
export interface TemplateWords {
  readonly name: string;
  readonly description: string;
}

interface NameFieldsProps {
  value: TemplateWords;
  isDisabled: boolean;
  onChange: (value: TemplateWords) => void;
}

/** The name and the description of a template. */
export function NameFields({ value, isDisabled, onChange }: NameFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        description="3 to 100 characters. It is unique in this lens."
        maxLength={NAME_LIMIT}
        value={value.name}
        isDisabled={isDisabled}
        onChange={name => onChange({ ...value, name })}
      />
      <LimitedText
        label="Description (optional)"
        description="When a team should take it."
        value={value.description}
        limit={DESCRIPTION_LIMIT}
        rows={3}
        isDisabled={isDisabled}
        onChange={description => onChange({ ...value, description })}
      />
    </>
  );
}
