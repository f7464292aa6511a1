import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiRefreshLine, RiTestTubeLine } from '@remixicon/react';
import { SourceStatus } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';
import { DryRunDialog } from './DryRunDialog';
import { isReading } from './sourceState';
import styles from './Sources.module.css';

interface SourceActionsProps {
  source: SourceStatus;
  onStarted: () => void;
}

/** Reads a source now, or only says what a reading would bring. */
export function SourceActions({ source, onStarted }: SourceActionsProps) {
  const api = useApi(genaiCatalogApiRef);
  const [isTrying, setTrying] = useState(false);
  const { id } = source;
  const [{ loading, error }, refresh] = useAsyncFn(async () => {
    await api.refreshSource(id, { full: true });
    onStarted();
  }, [api, id, onStarted]);
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiRefreshLine aria-hidden />}
          isDisabled={isReading(source)}
          isPending={loading}
          aria-label={`Refresh now: ${id}`}
          onPress={() => refresh()}
        >
          Refresh now
        </Button>
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiTestTubeLine aria-hidden />}
          aria-label={`Dry run: ${id}`}
          onPress={() => setTrying(true)}
        >
          Dry run
        </Button>
      </div>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not begin to read it"
          description={messageOf(error)}
        />
      )}
      {isTrying && (
        <DryRunDialog sourceId={id} onClose={() => setTrying(false)} />
      )}
    </>
  );
}
