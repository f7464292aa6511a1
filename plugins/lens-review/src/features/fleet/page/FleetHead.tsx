import { Select } from '@backstage/ui';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetReports } from '../../reports';
import { filterBody, FleetNavigation } from '../location';
import { Freshness } from './Freshness';
import { FleetViewSwitch } from './FleetViewSwitch';
import styles from './FleetPage.module.css';

interface FleetHeadProps {
  lens: LensSummary;
  lenses: readonly LensSummary[];
  navigation: FleetNavigation;
}

/** The lens that is looked through, how fresh the numbers are, and the views. */
export function FleetHead({ lens, lenses, navigation }: FleetHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.bar}>
        {lenses.length > 1 ? (
          <Select
            className={styles.picker}
            aria-label="Lens"
            options={lenses.map(({ id, name }) => ({ id, label: name }))}
            selectedKey={lens.id}
            onSelectionChange={key =>
              navigation.go({
                lens: String(key),
                pillar: undefined,
                filters: { ...navigation.location.filters, choice: [] },
              })
            }
          />
        ) : (
          <h2 className={styles.lens}>{lens.name}</h2>
        )}
        <div className={styles.tools}>
          <Freshness />
          <FleetReports
            query={{
              lens: lens.id,
              pillar: navigation.location.pillar,
              ...filterBody(navigation.location.filters),
            }}
          />
        </div>
      </div>
      <FleetViewSwitch {...navigation} />
    </div>
  );
}
