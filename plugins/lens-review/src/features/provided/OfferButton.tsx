import { Alert, Button } from '@backstage/ui';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { takeProblem } from './takeProblem';

interface OfferButtonProps {
  /** The word on it. */
  label: string;
  /** The best practice. */
  title: string;
  /** Heading over what went wrong. */
  failed: string;
  variant?: 'secondary' | 'tertiary';
  onAct: () => Promise<void>;
}

/** Does something about one offer that can be done again the other way round, so that it is not asked about. */
export function OfferButton(props: OfferButtonProps) {
  const { label, title, failed, variant = 'tertiary', onAct } = props;
  const [{ loading, error }, act] = useAsyncFn(onAct, [onAct]);
  return (
    <>
      <Button
        size="small"
        variant={variant}
        // Not pending: it is gone when it is done, and what it then announces would have no name.
        isDisabled={loading}
        aria-label={`${label}: ${title}`}
        onPress={() => act()}
      >
        {label}
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title={failed}
          description={takeProblem(error) ?? messageOf(error)}
        />
      )}
    </>
  );
}
