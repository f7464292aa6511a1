import { Link } from 'react-router-dom';
import {
  DOCUMENTED_RISKS,
  Pillar,
  Score,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_LOOKS } from '../../components/RiskBadge';
import type { Progress, ProfileProgress } from '../profile';
import { TabNavigation } from './useTabLocation';
import styles from './PillarNav.module.css';

const OPEN_RISK = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;

interface PillarNavProps {
  pillars: readonly Pillar[];
  /** Of a profile, by pillar: in the place of the questions that are answered. */
  progress?: ProfileProgress['pillars'];
  scored: ScoredReview;
  current: string | undefined;
  hrefOf: TabNavigation['hrefOf'];
}

/** The pillars with how far each is and what is open in it. */
export function PillarNav(props: PillarNavProps) {
  const { pillars, progress, scored, current, hrefOf } = props;
  return (
    <nav aria-label="Pillars" className={styles.nav}>
      <ul className={styles.list}>
        {pillars.map(({ id, name }) => {
          const own = progress?.get(id);
          const score = scored.score.pillars.find(each => each.pillarId === id);
          return (
            <li key={id}>
              <Link
                className={styles.link}
                to={hrefOf({
                  view: 'questions',
                  pillar: id,
                  question: undefined,
                  practice: undefined,
                })}
                aria-current={id === current ? 'true' : undefined}
              >
                <span className={styles.name}>{name}</span>
                {score && (
                  <span className={styles.counts}>
                    {own ? countWords(own) : answeredWords(score)}
                    {DOCUMENTED_RISKS.filter(
                      risk => score.openPractices[risk],
                    ).map(risk => {
                      const { icon: Icon } = RISK_LOOKS[risk];
                      return (
                        <span key={risk} className={styles.open}>
                          <Icon size={14} aria-hidden />
                          {score.openPractices[risk]} open, {OPEN_RISK[risk]}
                        </span>
                      );
                    })}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function answeredWords({ answered, questions }: Score): string {
  return questions ? `${answered} of ${questions} answered` : 'Out of scope';
}

function countWords({ answered, inScope }: Progress): string {
  return inScope
    ? `${answered} of ${inScope} best practices answered`
    : 'Out of scope';
}
