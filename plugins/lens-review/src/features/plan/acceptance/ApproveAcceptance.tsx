import { Alert, Button, Text } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { PracticeCalls } from '../usePracticeCalls';

interface ApproveAcceptanceProps {
  item: Pick<Improvement, 'title' | 'may'>;
  calls: PracticeCalls;
  onDone: () => void;
}

/** Accepts a risk that somebody else asked to accept; for others, why they may not. */
export function ApproveAcceptance(props: ApproveAcceptanceProps) {
  const { item, calls, onDone } = props;
  const [{ loading, error }, approve] = useAsyncFn(async () => {
    await calls.approve();
    onDone();
  }, [calls, onDone]);
  const { may, title } = item;
  if (!may.approve) {
    return may.whyNot ? (
      <Text as="p" variant="body-small" color="secondary">
        You cannot accept it: {may.whyNot}.
      </Text>
    ) : null;
  }
  return (
    <>
      <Button
        size="small"
        // Not pending: it is gone when it is done, and what it then announces would have no name.
        isDisabled={loading}
        aria-label={`Accept the risk of: ${title}`}
        onPress={() => approve()}
      >
        Accept the risk
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="The risk was not accepted"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
