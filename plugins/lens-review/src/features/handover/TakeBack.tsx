import { Alert, Button } from '@backstage/ui';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';

/** Ends a handover. It can be given again, so it is not asked about. */
export function TakeBack(props: {
  questionId: string;
  onTakeBack: () => Promise<void>;
}) {
  const { questionId, onTakeBack } = props;
  const [{ loading, error }, takeBack] = useAsyncFn(onTakeBack, [onTakeBack]);
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        isDisabled={loading}
        aria-label={`Take ${questionId} back`}
        onPress={() => takeBack()}
      >
        Take back
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="The question was not taken back"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
