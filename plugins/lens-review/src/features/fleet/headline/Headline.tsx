import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiDraftLine,
  RiFileUnknowLine,
  RiGitMergeLine,
  RiHistoryLine,
  RiNodeTree,
  RiProhibitedLine,
  RiQuestionLine,
} from '@remixicon/react';
import {
  DOCUMENTED_RISKS,
  FleetTotals,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf } from '@genai-lens/ui-components';
import { RISK_LOOKS } from '../../../components/RiskBadge';
import { FleetNavigation } from '../location';
import { NumberGroup } from './NumberGroup';
import { NumberLink } from './NumberLink';
import styles from './Headline.module.css';

const RISK_WORDS = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;

interface HeadlineProps {
  totals: FleetTotals;
  navigation: FleetNavigation;
}

/** The numbers that are asked for first, each of which leads to what it counts. */
export function Headline({ totals, navigation }: HeadlineProps) {
  const { location, hrefOf } = navigation;
  const components = (status: typeof location.filters.status = []) =>
    hrefOf({
      view: 'components',
      pillar: undefined,
      filters: { ...location.filters, status },
    });
  const reviews: readonly {
    words: string;
    count: number;
    icon: RemixiconComponentType;
    status: 'complete' | 'draft' | 'stale' | 'none';
  }[] = [
    {
      words: 'Reviewed',
      count: totals.reviewed,
      icon: RiCheckboxCircleLine,
      status: 'complete',
    },
    {
      words: 'In progress',
      count: totals.inProgress,
      icon: RiDraftLine,
      status: 'draft',
    },
    {
      words: 'Stale',
      count: totals.stale,
      icon: RiHistoryLine,
      status: 'stale',
    },
    {
      words: 'Not begun',
      count: totals.neverReviewed,
      icon: RiFileUnknowLine,
      status: 'none',
    },
  ];
  return (
    <div className={styles.groups}>
      <NumberGroup title="Components that the lens concerns">
        <NumberLink
          words="In"
          count={totals.components}
          icon={RiCheckboxCircleLine}
          href={components()}
        />
        <NumberLink
          words="Undecided"
          count={totals.undecided}
          icon={RiQuestionLine}
          tone={totals.undecided > 0 ? 'unknown' : undefined}
          href={hrefOf({ view: 'decide', list: 'undecided' })}
        />
        <NumberLink words="Out" count={totals.out} icon={RiProhibitedLine} />
        <NumberLink
          words="Out, but depends on a model"
          count={totals.outButDepends}
          icon={RiGitMergeLine}
          tone={totals.outButDepends > 0 ? 'warning' : undefined}
          href={hrefOf({ view: 'decide', list: 'outButDepends' })}
        />
      </NumberGroup>
      <NumberGroup
        title={`Reviews of ${countOf(
          totals.components,
          'component',
          'components',
        )}`}
      >
        {reviews.map(({ words, count, icon, status }) => (
          <NumberLink
            key={status}
            words={words}
            count={count}
            icon={icon}
            tone={
              (status === 'none' && count > 0 && 'unknown') ||
              (status === 'stale' && count > 0 && 'warning') ||
              undefined
            }
            href={components([status])}
          />
        ))}
        {totals.covered > 0 && (
          <NumberLink
            words="Of the reviewed, covered by their System"
            count={totals.covered}
            icon={RiNodeTree}
            href={components(['complete'])}
          />
        )}
      </NumberGroup>
      <NumberGroup title="Open best practices in begun reviews">
        {DOCUMENTED_RISKS.map(risk => (
          <NumberLink
            key={risk}
            words={`${RISK_WORDS[risk]} risk`}
            count={totals.openPractices[risk]}
            icon={RISK_LOOKS[risk].icon}
            tone={
              totals.openPractices[risk] > 0 ? RISK_LOOKS[risk].tone : undefined
            }
            href={hrefOf({ view: 'gaps' })}
          />
        ))}
      </NumberGroup>
    </div>
  );
}
