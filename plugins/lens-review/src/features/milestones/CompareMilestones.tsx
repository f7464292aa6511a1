import { useApi } from '@backstage/core-plugin-api';
import { Select, Text } from '@backstage/ui';
import {
  MilestoneSummary,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { OpenTarget } from '../../practices';
import { Comparison } from './Comparison';
import { pickMoments } from './pickMoments';
import styles from './Milestones.module.css';

/** Numbers of milestones, or `current`; undefined where nothing is chosen. */
export interface CompareSides {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface CompareMilestonesProps {
  review: Review;
  items: readonly MilestoneSummary[];
  sides: CompareSides;
  onCompare: (sides: CompareSides) => void;
  onOpen: (target: Pick<OpenTarget, 'questionId'>) => void;
}

/** Two moments to choose, and what changed from one to the other. */
export function CompareMilestones(props: CompareMilestonesProps) {
  const { review, items, onCompare, onOpen } = props;
  const { entityRef, lensId, updatedAt } = review;
  const { from, to } = pickMoments(items, props.sides);
  const api = useApi(lensReviewApiRef);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      from === to
        ? undefined
        : api.milestones.compare(entityRef, lensId, { from, to }),
    // With another answer there is something else to compare with.
    [api, entityRef, lensId, from, to, updatedAt],
  );
  const options = [
    { id: 'current', label: 'Now' },
    ...items.map(({ number, name }) => ({
      id: String(number),
      label: `${number}. ${name}`,
    })),
  ];
  return (
    <section aria-label="Comparison" className={styles.part}>
      <Text as="h2" variant="title-x-small" weight="bold">
        Compare
      </Text>
      <div className={styles.sides}>
        <Select
          label="From"
          size="small"
          options={options}
          selectedKey={String(from)}
          onSelectionChange={key =>
            onCompare({ from: String(key), to: String(to) })
          }
        />
        <Select
          label="To"
          size="small"
          options={options}
          selectedKey={String(to)}
          onSelectionChange={key =>
            onCompare({ from: String(from), to: String(key) })
          }
        />
      </div>
      {from === to && <Text as="p">Choose two different moments.</Text>}
      {error && (
        <LoadError what="the comparison" error={error} onRetry={retry} />
      )}
      {from !== to && !value && !error && (
        <LoadingBlock what="the comparison" />
      )}
      {from !== to && value && !error && (
        <Comparison comparison={value} onOpen={onOpen} />
      )}
    </section>
  );
}
