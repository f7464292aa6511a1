import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import {
  findPractice,
  findQuestion,
  Lens,
  LensCollector,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { OpenTarget } from '../../practices';
import { LensPractice } from './controlCoverage';
import { PracticeLinks } from './PracticeLinks';
import styles from './About.module.css';

interface LensCollectorsProps {
  lens: Lens;
  onOpen?: (target: OpenTarget) => void;
}

/** What says evidence on a lens, each with the best practices to which it speaks. */
export function LensCollectors({ lens, onOpen }: LensCollectorsProps) {
  const { id, version } = lens;
  const api = useApi(lensReviewApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.evidence.listCollectors({ id, version }),
    [api, id, version],
  );
  if (error) {
    return (
      <LoadError what="the sources of evidence" error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <LoadingBlock what="the sources of evidence" />;
  }
  if (value.items.length === 0) {
    return (
      <Text as="p">
        No source of evidence speaks to this lens. People say what is in place.
      </Text>
    );
  }
  return (
    <ul className={styles.topics}>
      {value.items.map(collector => (
        <li key={collector.id}>
          <Text as="h4" variant="body-medium" weight="bold">
            {collector.title}
          </Text>
          {collector.tool === undefined ? (
            <PracticeLinks
              practices={practicesOf(lens, collector)}
              onOpen={onOpen}
            />
          ) : (
            <Text as="p">
              Sent by pipelines. Each names the best practices that it has
              looked at.
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function practicesOf(lens: Lens, { speaksTo }: LensCollector): LensPractice[] {
  return speaksTo.flatMap(({ questionId, choiceId }) => {
    const question = findQuestion(lens, questionId);
    const choice = question && findPractice(question, choiceId);
    return choice ? [{ question, choice }] : [];
  });
}
