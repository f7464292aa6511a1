import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { PreambleText } from '../about';
import styles from './LensPicker.module.css';

/** Id of the preamble that says how a lens relates to the others. */
const PREAMBLE = 'which-lens';

interface WhichLensProps {
  lens: Pick<Applicability, 'lensId' | 'lensVersion'>;
}

/** How the lenses relate, in the words of the one that is chosen; read when it is unfolded. */
export function WhichLens({ lens }: WhichLensProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.which}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>Which lens is for what?</summary>
      {isOpen && <Account lens={lens} />}
    </details>
  );
}

function Account({ lens: { lensId, lensVersion } }: WhichLensProps) {
  const api = useApi(lensReviewApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getLens({ id: lensId, version: lensVersion }),
    [api, lensId, lensVersion],
  );
  if (error) {
    return <LoadError what="the lens" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the lens" />;
  }
  const preamble = value.preambles.find(({ id }) => id === PREAMBLE);
  return preamble ? (
    <PreambleText preamble={preamble} glossary={value.glossary} />
  ) : (
    <p>{value.description ?? 'This lens does not say.'}</p>
  );
}
