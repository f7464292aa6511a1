import {
  DOCUMENTED_RISKS,
  FleetGroup,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { HeatCounts } from './heatCell';

/** The groups, worst first: by what was never reviewed, then by open best practices from the highest risk on. */
export function worstFirst(
  groups: readonly FleetGroup[],
): readonly FleetGroup[] {
  return [...groups].sort((a, b) => {
    const ranksA = ranks(a);
    const ranksB = ranks(b);
    const differs = ranksA.findIndex((rank, index) => rank !== ranksB[index]);
    return differs < 0
      ? a.title.localeCompare(b.title, 'en')
      : ranksB[differs] - ranksA[differs];
  });
}

function ranks(group: FleetGroup): readonly number[] {
  return [
    group.neverReviewed,
    ...DOCUMENTED_RISKS.map(risk => group.openPractices[risk]),
  ];
}

/** What a cell counts; undefined where the group has no component that the lens concerns. */
export function heatCounts(
  group: FleetGroup,
  pillarId: string,
): HeatCounts | undefined {
  const pillar = group.pillars.find(each => each.pillarId === pillarId);
  return pillar && group.components > 0
    ? { ...pillar, components: group.components }
    : undefined;
}
