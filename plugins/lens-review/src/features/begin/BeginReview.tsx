import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { lensReviewApiRef } from '../../api';
import { AboutLens } from '../about';
import { CoveredNotice } from '../covering';
import { ProvidedToOthers, ProvisionsProvider } from '../provisions';
import { DecideApplicability } from './DecideApplicability';
import { StartForm } from './StartForm';

interface BeginReviewProps {
  entityRef: string;
  applicability: Applicability;
  mayUpdate: boolean;
  /** A decision was made, or a review started. */
  onChanged: () => void;
}

/** Where there is no review yet: whether the lens concerns the entity, and if so its scope. */
export function BeginReview(props: BeginReviewProps) {
  const { entityRef, applicability, mayUpdate, onChanged } = props;
  const { lensId: id, lensVersion: version, status, coveredBy } = applicability;
  const [isAlone, setAlone] = useState(false);
  const api = useApi(lensReviewApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getLens({ id, version }),
    [api, id, version],
  );

  if (error) {
    return <LoadError what="the lens" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the lens" />;
  }
  return (
    <Flex direction="column" gap="6">
      {!mayUpdate && !coveredBy && (
        <Alert
          status="info"
          icon
          title="There is no review yet"
          description="You may read reviews of this entity, but not begin one. Ask its owner."
        />
      )}
      {coveredBy && !isAlone && (
        <CoveredNotice
          lensId={id}
          by={coveredBy}
          mayUpdate={mayUpdate}
          onReviewAlone={() => setAlone(true)}
        />
      )}
      {status === 'in' && (!coveredBy || isAlone) && (
        <StartForm
          entityRef={entityRef}
          lens={value}
          applicability={applicability}
          mayUpdate={mayUpdate}
          onStarted={onChanged}
        />
      )}
      {status !== 'in' && (
        <DecideApplicability
          entityRef={entityRef}
          applicability={applicability}
          mayUpdate={mayUpdate}
          onDecided={onChanged}
        />
      )}
      <ProvisionsProvider entityRef={entityRef} lensId={id}>
        <ProvidedToOthers lens={value} entityRef={entityRef} quiet />
      </ProvisionsProvider>
      <section aria-label="About this lens">
        <AboutLens lens={value} />
      </section>
    </Flex>
  );
}
