import {
  DOCUMENTED_RISKS,
  FleetWhatIf,
  WhatIfPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, countWords } from '@genai-lens/ui-components';

/** Whom the provider reaches. */
export function reachWords({
  provider,
  reach,
}: Pick<FleetWhatIf, 'provider' | 'reach'>): string {
  const { components, begun } = reach;
  return `${countOf(
    components,
    'component that the lens concerns is part of',
    'components that the lens concerns are part of',
  )} ${provider.title} or ${
    components === 1 ? 'depends' : 'depend'
  } on it. ${countWords(begun)} of them ${
    begun === 1 ? 'has' : 'have'
  } begun a review of ${
    begun === 1 ? 'its' : 'their'
  } own; in the others nothing is counted.`;
}

/** How far a best practice is open among them. */
export function openWords({
  missing,
  inScope,
  teams,
}: Pick<WhatIfPractice, 'missing' | 'inScope' | 'teams'>): string {
  return `Open in ${countWords(missing)} of ${countOf(
    inScope,
    'component',
    'components',
  )} with it in scope, in ${countOf(teams, 'team', 'teams')}`;
}

/** What it would close in all. */
export function closedWords({ totals }: Pick<FleetWhatIf, 'totals'>): string {
  const { components, teams, openPractices } = totals;
  const open = sumOf(openPractices);
  if (open === 0) {
    return 'This would close nothing: nowhere among them is any of it open.';
  }
  const risks = DOCUMENTED_RISKS.filter(risk => openPractices[risk] > 0).map(
    risk =>
      `${countWords(openPractices[risk])} ${risk.toLocaleLowerCase('en-US')}`,
  );
  return `This would close ${countOf(
    open,
    'open best practice',
    'open best practices',
  )} (${risks.join(', ')} risk) in ${countOf(
    components,
    'component',
    'components',
  )} of ${countOf(teams, 'team', 'teams')}.`;
}

/** Of every risk together. */
export function sumOf(counts: FleetWhatIf['totals']['openPractices']): number {
  return DOCUMENTED_RISKS.reduce((sum, risk) => sum + counts[risk], 0);
}
