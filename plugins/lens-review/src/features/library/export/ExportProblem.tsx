import { Alert } from '@backstage/ui';
import { findingsOf } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';

/** Why a lens could not be exported; where it does not fit the format, what does not. */
export function ExportProblem({ error }: { error: Error }) {
  const [first, ...rest] = findingsOf(error) ?? [];
  const more = rest.length ? ` And ${rest.length} more.` : '';
  return (
    <Alert
      status="danger"
      icon
      role="alert"
      title="Could not export the lens"
      description={first ? `${first.message}${more}` : messageOf(error)}
    />
  );
}
