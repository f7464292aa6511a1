import { ReactNode } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiFileUnknowLine,
  RiQuestionLine,
} from '@remixicon/react';
import { DOCUMENTED_RISKS } from '@genai-lens/backstage-plugin-lens-review-common';
import { Link } from 'react-router-dom';
import { shortCountWords } from '@genai-lens/ui-components';
import { cellLook, cellWordsClass } from '../../../components/RiskGrid';
import { RISK_LOOKS } from '../../../components/RiskBadge';
import { HeatCounts, heatMark, heatStrength, heatWords } from './heatCell';
import styles from './HeatMap.module.css';

interface HeatCellLinkProps {
  counts: HeatCounts;
  /** Where the cell stands, read out: the group and the pillar. */
  place: ReactNode;
  href: string;
}

/**
 * A cell: how one pillar stands in one group, and the way to the group's components. How many of them have no review is
 * the same in the whole row and stands at its head.
 */
export function HeatCellLink({ counts, place, href }: HeatCellLinkProps) {
  const { openPractices, unanswered } = counts;
  const mark = heatMark(counts);
  const words = heatWords(counts);
  const risks = DOCUMENTED_RISKS.filter(risk => openPractices[risk] > 0);
  return (
    <Link
      to={href}
      {...cellLook({
        mark,
        strength: heatStrength(counts),
        hatched: unanswered > 0 || mark === 'never',
      })}
      title={words}
    >
      <VisuallyHidden>
        {place}: {words}
      </VisuallyHidden>
      <span aria-hidden className={cellWordsClass}>
        <span className={styles.marks}>
          {(mark === 'never' || unanswered > 0) && (
            <span className={styles.line}>
              {mark === 'never' ? (
                <Mark icon={RiFileUnknowLine} quiet>
                  Not reviewed
                </Mark>
              ) : (
                <Mark icon={RiQuestionLine} quiet>
                  {shortCountWords(unanswered)}
                </Mark>
              )}
            </span>
          )}
          {risks.length > 0 && (
            <span className={styles.line}>
              {risks.map(risk => (
                <Mark key={risk} icon={RISK_LOOKS[risk].icon}>
                  {shortCountWords(openPractices[risk])}
                </Mark>
              ))}
            </span>
          )}
          {mark === 'clear' && (
            <Mark icon={RiCheckboxCircleLine}>
              {counts.covered === counts.components ? 'Covered' : 'None open'}
            </Mark>
          )}
          {mark === 'unknown' && unanswered === 0 && (
            <Mark icon={RiFileUnknowLine} quiet>
              None so far
            </Mark>
          )}
        </span>
      </span>
    </Link>
  );
}

function Mark(props: {
  icon: RemixiconComponentType;
  /** Not a risk, but that something is not known. */
  quiet?: boolean;
  children: ReactNode;
}) {
  const { icon: Icon, quiet, children } = props;
  return (
    <span className={styles.mark} data-quiet={quiet || undefined}>
      <Icon size={14} />
      {children}
    </span>
  );
}
