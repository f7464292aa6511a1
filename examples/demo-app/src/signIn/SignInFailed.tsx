import { Alert, Button } from '@backstage/ui';

/** Says why nobody was signed in, and leads back to the choice. */
export function SignInFailed(props: { error?: Error; onBack: () => void }) {
  return (
    <Alert
      status="danger"
      icon
      title="Could not sign in"
      description={props.error?.message}
      customActions={
        <Button variant="secondary" onPress={props.onBack}>
          Choose again
        </Button>
      }
    />
  );
}
