import { Alert } from '@backstage/ui';
import { Emphasis, emphasisWords } from './emphasis';

/** Says that a best practice matters more in this review, and why. */
export function EmphasisNotice({ emphasis }: { emphasis: Emphasis }) {
  return (
    <Alert
      status="info"
      icon
      title="Matters more in this review"
      description={emphasisWords(emphasis)}
    />
  );
}
