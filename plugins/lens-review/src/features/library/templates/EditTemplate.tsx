import { useState } from 'react';
import { Button } from '@backstage/ui';
import { ReviewTemplate } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { NameFields, TemplateWords } from './NameFields';
import { isTemplateName } from './templateName';
import { TemplateProblem } from './TemplateProblem';

interface EditTemplateProps {
  template: ReviewTemplate;
  onSave: (words: { name: string; description?: string }) => Promise<void>;
}

/** Changes what a template is called, and what it says it is for. */
export function EditTemplate({ template, onSave }: EditTemplateProps) {
  const { name, description = '' } = template;
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState<TemplateWords>({ name, description });
  const [{ loading, error }, save] = useAsyncFn(async () => {
    await onSave({
      name: words.name,
      description: words.description.trim() || undefined,
    });
    setOpen(false);
  }, [onSave, words]);
  return (
    <ActionDialog
      trigger={
        <Button size="small" variant="secondary">
          Edit
        </Button>
      }
      title="Edit the template"
      action="Save"
      failed="The template was not saved"
      error={error}
      problem={error && <TemplateProblem error={error} template={template} />}
      isReady={isTemplateName(words.name)}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={open => {
        setWords({ name, description });
        setOpen(open);
      }}
      onAct={() => save()}
    >
      <NameFields value={words} isDisabled={loading} onChange={setWords} />
    </ActionDialog>
  );
}
