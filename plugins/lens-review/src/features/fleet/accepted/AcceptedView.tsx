import { useCallback, useState } from 'react';
import { Switch } from '@backstage/ui';
import { FleetViewProps } from '../fleetView';
import { countFilters } from '../location';
import { Section } from '../Section';
import { AcceptanceList } from './AcceptanceList';
import { useAcceptances } from './useAcceptances';
import styles from './Accepted.module.css';

/** Requests to accept a risk, for whoever decides on them, and the risks that are accepted, with their end. */
export function AcceptedView({ lens, navigation }: FleetViewProps) {
  const { filters } = navigation.location;
  const [onlyMine, setOnlyMine] = useState(false);
  const common = { lensId: lens.id, filters };
  const requested = useAcceptances({
    ...common,
    status: 'requested',
    onlyMine,
  });
  const accepted = useAcceptances({
    ...common,
    status: 'accepted',
    onlyMine: false,
  });
  const { reload: reloadRequested } = requested;
  const { reload: reloadAccepted } = accepted;
  const onDone = useCallback(async () => {
    await Promise.all([reloadRequested(), reloadAccepted()]);
  }, [reloadRequested, reloadAccepted]);
  const among = countFilters(filters) > 0 ? ' among these components' : '';
  return (
    <div className={styles.view}>
      <Section
        title="Waiting for a decision"
        about="Somebody asks to accept the risk of a best practice that is not in place; another person decides. What waits longest comes first."
        actions={
          <Switch
            label="Only what I can decide"
            isSelected={onlyMine}
            onChange={setOnlyMine}
          />
        }
      >
        <AcceptanceList
          label="Requests to accept a risk"
          what="the requests"
          empty={
            onlyMine
              ? `There is nothing for you to decide${among}.`
              : `Nobody asks to accept a risk${among}.`
          }
          list={requested}
          onDone={onDone}
        />
      </Section>
      <Section
        title="Accepted risks"
        about="Not in place, and counted apart until the acceptance ends. What ends next comes first."
      >
        <AcceptanceList
          label="Accepted risks"
          what="the accepted risks"
          empty={`No risk is accepted${among}.`}
          list={accepted}
          onDone={onDone}
        />
      </Section>
    </div>
  );
}
