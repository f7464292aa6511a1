import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { FleetDecisionReply } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countWords,
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { NothingMatches } from '../filters';
import { FleetViewProps } from '../fleetView';
import { countFilters } from '../location';
import { DecideDialog } from './DecideDialog';
import { DecideTable } from './DecideTable';
import { DecisionResult } from './DecisionResult';
import { useApplicability } from './useApplicability';
import styles from './Decide.module.css';

const EMPTY = {
  undecided: 'Everything is decided',
  outButDepends: 'No decision speaks against the signs',
} as const;

/** One of the two lists, to choose from and to decide. */
export function DecideList({ lens, navigation }: FleetViewProps) {
  const { list, filters } = navigation.location;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<FleetDecisionReply>();
  const { items, totalItems, nextCursor, isLoading, error, reload, loadMore } =
    useApplicability({ lensId: lens.id, list, filters });
  const components = items.filter(({ entityRef }) => chosen.has(entityRef));
  const onDecided = (reply: FleetDecisionReply) => {
    setDecided(reply);
    setChosen(new Set());
    reload();
  };
  return (
    <>
      <div role="status">{decided && <DecisionResult reply={decided} />}</div>
      {items.length > 0 && (
        <>
          <div className={styles.actions}>
            <Text as="p">{`${components.length} of ${countWords(
              totalItems ?? 0,
            )} chosen`}</Text>
            {(['in', 'out'] as const).map(status => (
              <DecideDialog
                key={status}
                lensId={lens.id}
                status={status}
                components={components}
                onDecided={onDecided}
              />
            ))}
          </div>
          <DecideTable
            items={items}
            isStale={isLoading}
            chosen={chosen}
            onChoose={setChosen}
          />
        </>
      )}
      {error && (
        <LoadError
          what="what is to be decided"
          error={error}
          onRetry={loadMore}
        />
      )}
      {!error && totalItems === undefined && (
        <LoadingBlock what="what is to be decided" />
      )}
      {totalItems === 0 &&
        (countFilters(filters) > 0 ? (
          <NothingMatches navigation={navigation} />
        ) : (
          <EmptyNotice title={EMPTY[list]} />
        ))}
      {nextCursor && (
        <div>
          <Button
            variant="secondary"
            isPending={isLoading}
            onPress={() => loadMore()}
          >
            Show more
          </Button>
        </div>
      )}
    </>
  );
}
