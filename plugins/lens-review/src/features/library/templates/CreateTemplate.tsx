import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Checkbox, IdentifiedOption, Text } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { NameFields } from './NameFields';
import { ReviewPicker } from './ReviewPicker';
import { isTemplateName } from './templateName';
import { TemplateProblem } from './TemplateProblem';

const NOTHING = { name: '', description: '' };

interface CreateTemplateProps {
  lensId: string;
  onCreated: (id: string) => void;
}

/** Makes a template of the answers and the scope of a review. */
export function CreateTemplate({ lensId, onCreated }: CreateTemplateProps) {
  const api = useApi(lensReviewApiRef);
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState(NOTHING);
  const [component, setComponent] = useState<IdentifiedOption>();
  const [notes, setNotes] = useState(false);
  const [{ loading, error }, create] = useAsyncFn(async () => {
    if (!component) return;
    const { id } = await api.templates.create({
      lensId,
      name: words.name,
      ...(words.description.trim() && { description: words.description }),
      fromReview: { entityRef: component.id, notes },
    });
    setOpen(false);
    onCreated(id);
  }, [api, lensId, words, component, notes, onCreated]);
  return (
    <ActionDialog
      trigger={
        <Button size="small" iconStart={<RiAddLine aria-hidden />}>
          Create a template
        </Button>
      }
      title="Create a template"
      action="Create"
      failed="The template was not created"
      error={error}
      problem={error && <TemplateProblem error={error} />}
      isReady={component !== undefined && isTemplateName(words.name)}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={open => {
        setWords(NOTHING);
        setComponent(undefined);
        setNotes(false);
        setOpen(open);
      }}
      onAct={() => create()}
    >
      <Text as="p">
        It begins with the answers and the scope of a review. The review does
        not change.
      </Text>
      <ReviewPicker
        lensId={lensId}
        value={component}
        isDisabled={loading}
        onChange={setComponent}
      />
      <Checkbox isSelected={notes} isDisabled={loading} onChange={setNotes}>
        Copy its notes, too. Everybody who reads this lens will see them.
      </Checkbox>
      <NameFields value={words} isDisabled={loading} onChange={setWords} />
    </ActionDialog>
  );
}
