import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { TemplateProblem } from './TemplateProblem';

interface LeaveOutProps {
  /** Of the question. */
  title: string;
  onLeaveOut: () => Promise<void>;
}

/** Takes an answer out of a template, after a question. */
export function LeaveOut({ title, onLeaveOut }: LeaveOutProps) {
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, leaveOut] = useAsyncFn(onLeaveOut, [onLeaveOut]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Take out: ${title}`}
        >
          Take out
        </Button>
      }
      title="Take an answer out"
      action="Take out"
      destructive
      failed="The answer was not taken out"
      error={error}
      problem={error && <TemplateProblem error={error} />}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => leaveOut()}
    >
      <Text as="p">
        The template no longer answers “{title}”. Reviews that took the answer
        over keep it.
      </Text>
    </ActionDialog>
  );
}
