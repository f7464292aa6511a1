import { Alert } from '@backstage/ui';
import { FleetDecisionReply } from '@genai-lens/backstage-plugin-lens-review-common';

/** What became of a decision: how many were decided, and which were refused and why. */
export function DecisionResult({ reply }: { reply: FleetDecisionReply }) {
  const refused = reply.items.flatMap(({ entityRef, error }) =>
    error ? [{ entityRef, message: error.message }] : [],
  );
  return (
    <Alert
      status={refused.length ? 'warning' : 'success'}
      icon
      title={
        reply.decided === 1
          ? '1 component decided'
          : `${reply.decided} components decided`
      }
      description={
        refused.length > 0 && (
          <>
            {refused.length === 1
              ? 'One was refused:'
              : `${refused.length} were refused:`}
            <ul>
              {refused.map(({ entityRef, message }) => (
                <li key={entityRef}>
                  {entityRef}: {message}
                </li>
              ))}
            </ul>
          </>
        )
      }
    />
  );
}
