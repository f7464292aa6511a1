import { Button, Text } from '@backstage/ui';
import { RiShareForwardLine } from '@remixicon/react';
import { ProvideDialog } from './ProvideDialog';
import { useProvisions } from './ProvisionsProvider';

interface ProvideButtonProps {
  questionId: string;
  choiceId: string;
  /** Of the best practice. */
  title: string;
}

/** Provides a best practice to dependents; only where there are some, and for those who may. */
export function ProvideButton(props: ProvideButtonProps) {
  const { title } = props;
  const provisions = useProvisions();
  if (
    !provisions?.mayUpdate ||
    provisions.dependents === 0 ||
    provisions.of(props)
  ) {
    return null;
  }
  return (
    <ProvideDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiShareForwardLine aria-hidden />}
          aria-label={`Provide to dependents: ${title}`}
        >
          Provide
        </Button>
      }
      title="Provide this to dependents"
      onSave={body => provisions.save(props, body)}
    >
      <Text as="p">
        Those who depend on this can take “{title}” in place of answering it
        themselves.
      </Text>
    </ProvideDialog>
  );
}
