import { VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiShareForwardLine } from '@remixicon/react';
import {
  DOCUMENTED_RISKS,
  DocumentedRisk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';
import { RISK_LOOKS } from '../../../components/RiskBadge';
import styles from './List.module.css';

/** Open best practices by risk, and what others provide, in little room: icon and number, with the words read out. */
export function OpenCounts(props: {
  open: Readonly<Record<DocumentedRisk, number>>;
  provided?: number;
}) {
  const { provided = 0 } = props;
  const risks = DOCUMENTED_RISKS.filter(risk => props.open[risk] > 0);
  return (
    <span className={styles.counts}>
      {risks.length === 0 && (
        <span className={styles.count}>
          <RiCheckLine size={14} aria-hidden />
          None open
        </span>
      )}
      {risks.map(risk => {
        const { icon: Icon, tone, word } = RISK_LOOKS[risk];
        return (
          <span
            key={risk}
            className={styles.count}
            data-tone={tone}
            title={`Open, ${word.toLocaleLowerCase('en-US')}`}
          >
            <Icon size={14} aria-hidden />
            {countWords(props.open[risk])}
            <VisuallyHidden>{word}</VisuallyHidden>
          </span>
        );
      })}
      {provided > 0 && (
        <span className={styles.count} title="Provided by others">
          <RiShareForwardLine size={14} aria-hidden />
          {countWords(provided)}
          <VisuallyHidden>provided by others</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
