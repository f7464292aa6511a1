import { Alert } from '@backstage/ui';
import { Emphasis } from './emphasis';

/** Says that a best practice matters more in this review, and why. */
export function EmphasisNotice({ emphasis }: { emphasis: Emphasis }) {
  const { scope, scenarios } = emphasis;
  return (
    <>
      {scope && (
        <Alert
          status="info"
          icon
          title="Matters more because of your scope"
          description={scope}
        />
      )}
      {scenarios.length > 0 && (
        <Alert
          status="info"
          icon
          title="Matters most in your scenario"
          description={scenarios.join(', ')}
        />
      )}
    </>
  );
}
