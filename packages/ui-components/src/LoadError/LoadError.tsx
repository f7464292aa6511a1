import { Alert, Button } from '@backstage/ui';
import { messageOf, statusOf } from '../errors';

interface LoadErrorProps {
  /** Completes "Could not load …" and "You may not see …". */
  what: string;
  error: Error;
  onRetry: () => void;
}

/** Says what could not be loaded and why, and offers to try again. */
export function LoadError({ what, error, onRetry }: LoadErrorProps) {
  if (statusOf(error) === 403) {
    return (
      <Alert
        status="info"
        icon
        title={`You may not see ${what}`}
        description="Ask the owner, or your platform team, for access."
      />
    );
  }
  return (
    <Alert
      status="danger"
      icon
      role="alert"
      title={`Could not load ${what}`}
      description={messageOf(error)}
      customActions={
        <Button size="small" variant="secondary" onPress={onRetry}>
          Try again
        </Button>
      }
    />
  );
}
