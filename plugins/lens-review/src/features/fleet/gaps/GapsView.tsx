import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { NothingMatches } from '../filters';
import { FleetViewProps } from '../fleetView';
import { countFilters } from '../location';
import { useFleetLens } from '../useFleetLens';
import { GapItem } from './GapItem';
import { PillarSelect } from './PillarSelect';
import { useGaps } from './useGaps';
import styles from './Gaps.module.css';

/** Best practices on a page. */
const PAGE = 20;

/** Where to invest: the best practices that most components lack, and what could provide each for several at once. */
export function GapsView({ lens, navigation }: FleetViewProps) {
  const { location, go, hrefOf } = navigation;
  const { filters, pillar } = location;
  const [limit, setLimit] = useState(PAGE);
  const definition = useFleetLens(lens.id).value;
  const { value, error, loading, retry } = useGaps({
    lensId: lens.id,
    filters,
    pillar,
    limit,
  });
  if (error) {
    return <LoadError what="the gaps" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the gaps" />;
  }
  const pillarName = (id: string) =>
    definition?.pillars.find(each => each.id === id)?.name ?? id;
  return (
    <div className={styles.view}>
      <div className={styles.above}>
        <Text as="p" role="status">
          {value.totalItems === 1
            ? '1 best practice is open in at least one component.'
            : `${value.totalItems} best practices are open in at least one component.`}
        </Text>
        <PillarSelect
          pillars={definition?.pillars ?? []}
          pillar={pillar}
          onChange={changed => go({ pillar: changed })}
        />
      </div>
      {!value.totalItems &&
        (countFilters(filters) + (pillar ? 1 : 0) > 0 ? (
          <NothingMatches navigation={navigation} />
        ) : (
          <EmptyNotice title="Nothing is open">
            Either everything is in place, or no review has begun.
          </EmptyNotice>
        ))}
      <ol className={styles.items}>
        {value.items.map(gap => (
          <GapItem
            key={`${gap.questionId} ${gap.choiceId}`}
            gap={gap}
            pillarName={pillarName(gap.pillarId)}
            href={hrefOf({
              view: 'components',
              pillar: undefined,
              filters: { ...filters, choice: [gap.choiceId] },
            })}
          />
        ))}
      </ol>
      {value.items.length < value.totalItems && (
        <div>
          <Button
            variant="secondary"
            isPending={loading}
            onPress={() => setLimit(limit + PAGE)}
          >
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}
