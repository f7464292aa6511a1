import { Button, Text } from '@backstage/ui';
import {
  countOf,
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

/** Where to invest: the best practices that most components lack, and what could provide each for several at once. */
export function GapsView({ lens, navigation }: FleetViewProps) {
  const { location, go, hrefOf } = navigation;
  const { filters, pillar } = location;
  const definition = useFleetLens(lens.id).value;
  const { items, totalItems, nextCursor, isLoading, error, loadMore } = useGaps(
    { lensId: lens.id, filters, pillar },
  );
  const pillarName = (id: string) =>
    definition?.pillars.find(each => each.id === id)?.name ?? id;
  return (
    <div className={styles.view}>
      {totalItems !== undefined && (
        <div className={styles.above}>
          <Text as="p" role="status">
            {totalItems > 0 &&
              `${countOf(
                totalItems,
                'best practice is',
                'best practices are',
              )} open in at least one component.`}
          </Text>
          <PillarSelect
            pillars={definition?.pillars ?? []}
            pillar={pillar}
            onChange={changed => go({ pillar: changed })}
          />
        </div>
      )}
      {totalItems === 0 &&
        (countFilters(filters) + (pillar ? 1 : 0) > 0 ? (
          <NothingMatches navigation={navigation} />
        ) : (
          <EmptyNotice title="Nothing is open">
            Either everything is in place, or no review has begun.
          </EmptyNotice>
        ))}
      {items.length > 0 && (
        <ol className={styles.items}>
          {items.map(gap => (
            <GapItem
              key={`${gap.questionId} ${gap.choiceId}`}
              gap={gap}
              pillarName={pillarName(gap.pillarId)}
              href={hrefOf({
                view: 'components',
                pillar: undefined,
                filters: { ...filters, choice: [gap.choiceId] },
              })}
              whatIfHref={provider =>
                hrefOf({
                  view: 'what-if',
                  pillar: undefined,
                  filters: {
                    ...filters,
                    dependsOn: [provider],
                    choice: [gap.choiceId],
                  },
                })
              }
            />
          ))}
        </ol>
      )}
      {error && <LoadError what="the gaps" error={error} onRetry={loadMore} />}
      {!error && totalItems === undefined && <LoadingBlock what="the gaps" />}
      {!error && totalItems !== undefined && (nextCursor || isLoading) && (
        <div>
          <Button
            variant="secondary"
            isPending={isLoading}
            onPress={() => loadMore()}
          >
            {`Show more (${items.length} of ${totalItems} shown)`}
          </Button>
        </div>
      )}
    </div>
  );
}
