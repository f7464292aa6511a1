import { useState } from 'react';
import { Checkbox, Text } from '@backstage/ui';
import {
  AppliedTemplate,
  Lens,
  ReviewTemplateSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { ApplyPreview } from './ApplyPreview';
import { TemplateSelect } from './TemplateSelect';
import { useTemplates } from './useTemplates';

interface ApplyBodyProps {
  lens: Lens;
  /** What a look at the chosen template has found. */
  outcome: AppliedTemplate | undefined;
  isPending: boolean;
  onLook: (wanted?: { templateId: string; overwrite: boolean }) => void;
}

/** Which template, whether it replaces answers, and what it would write. */
export function ApplyBody(props: ApplyBodyProps) {
  const { lens, outcome, isPending, onLook } = props;
  const { value, error, load } = useTemplates(lens.id);
  const [template, setTemplate] = useState<ReviewTemplateSummary>();
  const [overwrite, setOverwrite] = useState(false);
  if (!value) {
    return error ? (
      <LoadError what="the templates" error={error} onRetry={() => load()} />
    ) : (
      <LoadingBlock what="the templates" />
    );
  }
  if (value.items.length === 0) {
    return (
      <EmptyNotice title="There is no template yet">
        Your platform team keeps them on the page of the lens.
      </EmptyNotice>
    );
  }
  const choose = (next: ReviewTemplateSummary | undefined, over: boolean) => {
    setTemplate(next);
    setOverwrite(over);
    onLook(next && { templateId: next.id, overwrite: over });
  };
  return (
    <>
      <Text as="p">
        A template brings answers that are the same for many components. You see
        what would change before anything is written, and can edit each answer
        afterwards.
      </Text>
      <TemplateSelect
        label="Template"
        templates={value.items}
        value={template}
        isDisabled={isPending}
        onChange={next => choose(next, overwrite)}
      />
      <Checkbox
        isSelected={overwrite}
        isDisabled={isPending}
        onChange={over => choose(template, over)}
      >
        Also replace answers of this review
      </Checkbox>
      {template && isPending && <LoadingBlock what="what would change" />}
      {template && !isPending && outcome && (
        <ApplyPreview lens={lens} outcome={outcome} />
      )}
    </>
  );
}
