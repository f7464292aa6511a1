import {
  DOCUMENTED_RISKS,
  FleetTotals,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, countWords } from '@genai-lens/ui-components';
import { OpenChange, RiskTopic } from './riskTopics';

/** How much of the fleet the numbers speak for. */
export function coverageWords(totals: FleetTotals): string {
  const { components, reviewed, covered, inProgress, stale, neverReviewed } =
    totals;
  const parts = [
    `${countWords(reviewed)} ${
      reviewed === 1 ? 'has' : 'have'
    } a complete review${
      covered > 0 ? ` (${countWords(covered)} that of their System)` : ''
    }`,
    stale > 0 && `${countWords(stale)} a review that is stale`,
    inProgress > 0 && `${countWords(inProgress)} one in progress`,
    neverReviewed > 0 && `${countWords(neverReviewed)} none`,
  ].filter(Boolean);
  return `The lens concerns ${countOf(
    components,
    'component',
    'components',
  )}: ${parts.join(', ')}.`;
}

/** Of how many nothing is known. */
export function undecidedWords(undecided: number): string {
  return undecided === 1
    ? 'Of 1 more component nobody has said whether the lens concerns it.'
    : `Of ${countWords(
        undecided,
      )} more components nobody has said whether the lens concerns them.`;
}

/** How many best practices are open, by risk. */
export function openWords({ HIGH, MEDIUM, LOW }: OpenChange['now']): string {
  return `Open best practices in begun reviews: ${countWords(
    HIGH,
  )} with high risk, ${countWords(MEDIUM)} with medium and ${countWords(
    LOW,
  )} with low risk.`;
}

/** How many were declared out against what the catalog shows. */
export function outWords(outButDepends: number): string {
  return outButDepends === 1
    ? '1 more was declared out of it although it depends on a model.'
    : `${countWords(
        outButDepends,
      )} more were declared out of it although they depend on a model.`;
}

/** What is open under a topic. */
export function topicWords(
  topic: Pick<RiskTopic, 'practices' | 'gaps'>,
): string {
  const { practices, gaps } = topic;
  if (!practices) return 'No best practice of the lens speaks to it.';
  if (practices === 1) {
    return gaps.length
      ? `Its only best practice is open in ${extentWords(gaps[0])} components.`
      : 'Its only best practice is not open in any begun review.';
  }
  if (!gaps.length) {
    return `None of its ${practices} best practices is open in a begun review.`;
  }
  const high = gaps.filter(({ risk }) => risk === 'HIGH').length;
  return `${gaps.length} of its ${practices} best practices ${
    gaps.length === 1 ? 'is' : 'are'
  } open in at least one component${
    high > 0 ? `, ${high} with high risk` : ''
  }.`;
}

/** In how many of those that have it in scope a best practice is open: "9 of 12". */
export function extentWords({ now }: RiskTopic['gaps'][number]): string {
  return `${countWords(now.missing)} of ${countWords(now.inScope)}`;
}

/**
 * How open best practices have moved, without the risks of which none was open and none is: "high risk: 34 to 28
 * (6 fewer); medium risk: 12, unchanged". Undefined where nothing was open and nothing is.
 */
export function changeWords({ before, now }: OpenChange): string | undefined {
  const parts = DOCUMENTED_RISKS.filter(
    risk => before[risk] > 0 || now[risk] > 0,
  ).map(risk => {
    const name = `${risk.toLocaleLowerCase('en-US')} risk`;
    const difference = now[risk] - before[risk];
    if (difference === 0) return `${name}: ${countWords(now[risk])}, unchanged`;
    return `${name}: ${countWords(before[risk])} to ${countWords(
      now[risk],
    )} (${countWords(Math.abs(difference))} ${
      difference > 0 ? 'more' : 'fewer'
    })`;
  });
  return parts.length > 0 ? parts.join('; ') : undefined;
}
