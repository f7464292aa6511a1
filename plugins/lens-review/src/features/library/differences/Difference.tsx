import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { LensDiffView, useLensDiff } from '../../lensDiff';

/** What changed from one version to another. */
export function Difference(props: {
  lensId: string;
  from: string;
  to: string;
}) {
  const { value, error, retry } = useLensDiff(props);
  if (error) {
    return <LoadError what="the differences" error={error} onRetry={retry} />;
  }
  return value ? (
    <LensDiffView diff={value} />
  ) : (
    <LoadingBlock what="the differences" />
  );
}
