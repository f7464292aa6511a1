import { ReactElement, ReactNode, useState } from 'react';
import { Text, TextField } from '@backstage/ui';
import {
  Provision,
  ProvisionBody,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fieldProblem, LimitedText } from '../../components';
import { saveProblem, STATEMENT } from './provisionWords';

interface ProvideDialogProps {
  trigger: ReactElement;
  title: string;
  /** What is provided already, to be changed. */
  current?: Provision;
  /** What stands above the fields, such as which best practice it is. */
  children: ReactNode;
  /** Which best practice it is was chosen. */
  isChosen?: boolean;
  onSave: (body: ProvisionBody) => Promise<void>;
}

/** Asks what the entity does for those who take a best practice from it. */
export function ProvideDialog(props: ProvideDialogProps) {
  const { current, onSave, isChosen = true } = props;
  const [isOpen, setOpen] = useState(false);
  const [statement, setStatement] = useState('');
  const [link, setLink] = useState('');
  const [{ loading, error }, save] = useAsyncFn(async () => {
    await onSave({
      statement: statement.trim(),
      ...(link.trim() && { link: link.trim() }),
    });
    setOpen(false);
  }, [onSave, statement, link]);
  return (
    <ActionDialog
      trigger={props.trigger}
      title={props.title}
      action={current ? 'Save' : 'Provide'}
      failed={current ? 'It was not saved' : 'It is not provided yet'}
      error={error}
      problem={error && (saveProblem(error) ?? fieldProblem(error))}
      isReady={isChosen && statement.trim().length >= STATEMENT.least}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={open => {
        setStatement(current?.statement ?? '');
        setLink(current?.link ?? '');
        setOpen(open);
      }}
      onAct={() => save()}
    >
      {props.children}
      <LimitedText
        label="What do you do for those who take it?"
        description="They see it in their reviews. Say it so that they need not ask."
        value={statement}
        limit={STATEMENT.most}
        rows={4}
        isDisabled={loading}
        onChange={setStatement}
      />
      <TextField
        label="Link (optional)"
        description="Where they can read more."
        type="url"
        placeholder="https://docs.example.com/guardrails"
        maxLength={2048}
        value={link}
        isDisabled={loading}
        onChange={setLink}
      />
      {current && current.takers > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          Those who take it see the new words at once, and their histories say
          that it was changed.
        </Text>
      )}
    </ActionDialog>
  );
}
