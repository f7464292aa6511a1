import {
  FLEET_WITHOUT,
  FleetGroup,
  FleetPillar,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskGrid } from '../../../components/RiskGrid';
import { withoutWords } from '../filters';
import { FleetNavigation, GROUPINGS } from '../location';
import { HeatCellLink } from './HeatCellLink';
import { HeatRowHead } from './HeatRowHead';
import { GroupRow } from '../groupRows';
import { heatCounts } from './heatCell';
import styles from './HeatMap.module.css';

interface HeatTableProps {
  rows: readonly GroupRow[];
  pillars: readonly Pick<FleetPillar, 'pillarId' | 'name'>[];
  navigation: FleetNavigation;
}

/** The heat map as a table, so that a screen reader can walk it. */
export function HeatTable({ rows, pillars, navigation }: HeatTableProps) {
  const { location, hrefOf, go } = navigation;
  const { groupBy, turned } = location;
  const grouping = GROUPINGS.find(({ id }) => id === groupBy) ?? GROUPINGS[0];
  const titleOf = ({ key, title }: FleetGroup) =>
    key === FLEET_WITHOUT ? withoutWords(groupBy) : title;
  const hrefTo = (group: FleetGroup, pillar?: string) =>
    hrefOf({
      view: 'components',
      pillar,
      turned: [],
      filters: { ...location.filters, [groupBy]: [group.key] },
    });
  const turn = (key: string) =>
    go(
      {
        turned: turned.includes(key)
          ? turned.filter(each => each !== key)
          : [...turned, key],
      },
      { replace: true },
    );
  return (
    <RiskGrid
      caption={`Open best practices of ${grouping.plural} by pillar`}
      on="card"
      className={styles.table}
    >
      <thead>
        <tr>
          <th scope="col">{grouping.title}</th>
          {pillars.map(({ pillarId, name }) => (
            <th key={pillarId} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.group.key}>
            <HeatRowHead
              row={row}
              title={titleOf(row.group)}
              href={hrefTo(row.group)}
              onTurn={() => turn(row.group.key)}
            />
            {pillars.map(({ pillarId, name }) => {
              const counts = heatCounts(row.group, pillarId);
              return (
                <td key={pillarId}>
                  {counts && (
                    <HeatCellLink
                      counts={counts}
                      place={`${titleOf(row.group)}, ${name}`}
                      href={hrefTo(row.group, pillarId)}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </RiskGrid>
  );
}
