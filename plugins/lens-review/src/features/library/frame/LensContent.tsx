import { useApi } from '@backstage/core-plugin-api';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';
import { AboutLens, LensCollectors } from '../../about';
import { LensPreview } from '../preview';

interface LensContentProps {
  lensId: string;
  version: string;
  revision?: number;
  view: 'questions' | 'matrix' | 'about';
}

/** The lens as reviewers will see it. */
export function LensContent(props: LensContentProps) {
  const { lensId, version, revision, view } = props;
  const api = useApi(lensReviewApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getLens({ id: lensId, version }),
    // The revision changes what `draft` stands for.
    [api, lensId, version, revision],
  );
  if (error) {
    return <LoadError what="the lens" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the lens" />;
  }
  return view === 'about' ? (
    <section aria-label="About this lens">
      <AboutLens
        lens={value}
        collectors={
          <LensCollectors
            // `draft` stands for a version that has no number yet.
            lens={{ ...value, version }}
          />
        }
      />
    </section>
  ) : (
    <LensPreview lens={value} view={view} />
  );
}
