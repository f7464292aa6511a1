import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { ReviewTemplate } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { TemplateProblem } from './TemplateProblem';

interface DeleteTemplateProps {
  template: ReviewTemplate;
  onDeleted: () => void;
}

/** Deletes a template, after a question. */
export function DeleteTemplate({ template, onDeleted }: DeleteTemplateProps) {
  const { id, name, revision } = template;
  const api = useApi(lensReviewApiRef);
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, remove] = useAsyncFn(async () => {
    await api.templates.delete(id, { revision });
    setOpen(false);
    onDeleted();
  }, [api, id, revision, onDeleted]);
  return (
    <ActionDialog
      trigger={
        <Button size="small" variant="secondary">
          Delete
        </Button>
      }
      title={`Delete “${name}”`}
      action="Delete"
      destructive
      failed="The template was not deleted"
      error={error}
      problem={error && <TemplateProblem error={error} template={template} />}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => remove()}
    >
      <Text as="p">
        The template is deleted for everybody. Reviews that took its answers
        over keep them.
      </Text>
    </ActionDialog>
  );
}
