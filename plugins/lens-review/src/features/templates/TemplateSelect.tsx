import { Select } from '@backstage/ui';
import { ReviewTemplateSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { counted } from '../../countWords';

/** Stands for no template. */
const NONE = 'none';

interface TemplateSelectProps {
  label: string;
  templates: readonly ReviewTemplateSummary[];
  value: ReviewTemplateSummary | undefined;
  isDisabled?: boolean;
  onChange: (template: ReviewTemplateSummary | undefined) => void;
}

/** Picks a template, or none; says what the template is for. */
export function TemplateSelect(props: TemplateSelectProps) {
  const { label, templates, value, isDisabled, onChange } = props;
  return (
    <Select
      label={label}
      description={
        value &&
        [counted(value.answerCount, 'answer'), value.description]
          .filter(Boolean)
          .join('. ')
      }
      options={[
        { id: NONE, label: 'No template' },
        ...templates.map(({ id, name }) => ({ id, label: name })),
      ]}
      selectedKey={value?.id ?? NONE}
      isDisabled={isDisabled}
      onSelectionChange={key =>
        onChange(templates.find(({ id }) => id === key))
      }
    />
  );
}
