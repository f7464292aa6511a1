import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { FleetSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { FleetNavigation, GROUPINGS } from '../location';
import { Section } from '../Section';
import { HeatLegend } from './HeatLegend';
import { groupRows } from '../groupRows';
import { HeatTable } from './HeatTable';

/** Rows that are shown before somebody asks for more. */
const FEW = 25;

interface HeatMapSectionProps {
  summary: FleetSummary;
  navigation: FleetNavigation;
}

/** Where the fleet has gaps: groups of components against pillars, worst first. */
export function HeatMapSection({ summary, navigation }: HeatMapSectionProps) {
  const { groupBy, turned } = navigation.location;
  const [showsAll, setShowsAll] = useState(false);
  const groups = summary.groups.filter(({ components }) => components > 0);
  const rows = groupRows(groups, turned);
  const isTree = rows.some(({ below }) => below > 0);
  const shown = showsAll || isTree ? rows : rows.slice(0, FEW);
  return (
    <Section
      title="Heat map"
      about={
        groupBy === 'owner'
          ? 'Open best practices by pillar. The row of a department counts the components of its teams, each once. A cell leads to its components.'
          : 'Open best practices by pillar. A cell leads to its components.'
      }
      actions={
        <ToggleButtonGroup
          aria-label="Rows of the heat map"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[groupBy]}
          onSelectionChange={keys => {
            const chosen = GROUPINGS.find(({ id }) => keys.has(id));
            if (chosen) {
              navigation.go(
                { groupBy: chosen.id, turned: [] },
                { replace: true },
              );
            }
          }}
        >
          {GROUPINGS.map(({ id, title }) => (
            <ToggleButton key={id} id={id} size="small">
              {title}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {rows.length ? (
        <>
          <HeatTable
            rows={shown}
            pillars={summary.pillars}
            navigation={navigation}
          />
          {shown.length < rows.length && (
            <div>
              <Button variant="secondary" onPress={() => setShowsAll(true)}>
                {`Show all ${rows.length}`}
              </Button>
            </div>
          )}
          <HeatLegend />
        </>
      ) : (
        <EmptyNotice title="The lens concerns no component here">
          Decide about those that are undecided, or take a filter back.
        </EmptyNotice>
      )}
    </Section>
  );
}
