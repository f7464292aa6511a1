import { Alert, Button } from '@backstage/ui';

/** Says why nobody was signed in, and leads back to the choice. */
export function SignInFailed(props: { error?: Error; onBack: () => void }) {
  const { error } = props;
  // What the backend said stands in the cause; the error itself only has the status.
  const reason = error?.cause instanceof Error ? error.cause : error;
  return (
    <Alert
      status="danger"
      icon
      title="Could not sign in"
      description={reason?.message}
      customActions={
        <Button variant="secondary" onPress={props.onBack}>
          Choose again
        </Button>
      }
    />
  );
}
