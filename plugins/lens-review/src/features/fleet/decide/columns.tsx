import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, ColumnConfig } from '@backstage/ui';
import { FleetApplicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { Signs } from './Signs';
import styles from './Decide.module.css';

/** A component to decide about, as a row. */
export interface DecideRow extends FleetApplicability {
  readonly id: string;
}

/** Columns of the list of what is to be decided. */
export const COLUMNS: readonly ColumnConfig<DecideRow>[] = [
  {
    id: 'name',
    label: 'Component',
    isRowHeader: true,
    defaultWidth: '2fr',
    minWidth: 140,
    cell: row => (
      <Cell>
        <span className={styles.words}>
          <EntityRefLink entityRef={row.entityRef} title={row.title} hideIcon />
          <small className={styles.hint}>
            {[row.type, row.owners[0]?.title, row.system?.title]
              .filter(Boolean)
              .join(' · ')}
          </small>
          {!row.may.update && (
            <small className={styles.hint}>
              Its owner or the platform team decides.
            </small>
          )}
        </span>
      </Cell>
    ),
  },
  {
    id: 'signs',
    label: 'For and against',
    defaultWidth: '3fr',
    minWidth: 170,
    cell: ({ signs, system }) => (
      <Cell>
        <Signs signs={signs} systemTitle={system?.title} />
      </Cell>
    ),
  },
  {
    id: 'decision',
    label: 'Decided so far',
    defaultWidth: '2fr',
    minWidth: 140,
    cell: ({ because, decision }) => (
      <Cell>
        <span className={styles.words}>
          <span>{decision ? decision.reason : because}</span>
          {decision && (
            <small className={styles.hint}>
              <UserLink userRef={decision.by} />,{' '}
              <TimeAgo at={decision.at} short />
            </small>
          )}
        </span>
      </Cell>
    ),
  },
];
