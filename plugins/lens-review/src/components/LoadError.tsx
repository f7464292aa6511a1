import { ResponseError } from '@backstage/errors';
import { Alert, Button } from '@backstage/ui';

interface LoadErrorProps {
  /** Completes "Could not load …". */
  what: string;
  error: Error;
  onRetry: () => void;
}

const isStatus = (error: Error, status: number) =>
  error instanceof ResponseError && error.statusCode === status;

/** Says what could not be loaded and why, and offers to try again. */
export function LoadError({ what, error, onRetry }: LoadErrorProps) {
  if (isStatus(error, 403)) {
    return (
      <Alert
        status="info"
        icon
        title="You may not read this review"
        description="Ask the owner of the entity, or your platform team, for access."
      />
    );
  }
  return (
    <Alert
      status="danger"
      icon
      role="alert"
      title={`Could not load ${what}`}
      description={error.message}
      customActions={
        <Button size="small" variant="secondary" onPress={onRetry}>
          Try again
        </Button>
      }
    />
  );
}
