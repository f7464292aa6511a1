import { Link } from 'react-router-dom';
import { Text } from '@backstage/ui';
import { RiBarChartFill } from '@remixicon/react';
import { ReviewReply } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './ScorecardStrip.module.css';

type Ladder = NonNullable<ReviewReply['scorecard']['ladder']>;

/** Where people see what would close a condition. */
const VIEWS: Readonly<Record<string, string>> = {
  open: 'plan',
  contradicted: 'plan',
  claimed: 'plan',
  unknown: 'dont-know',
  status: 'unanswered',
};

/** The level of a review, and what is missing for the next one. */
export function LevelPart(props: {
  ladder: Ladder;
  hrefOf?: (view: string) => string;
}) {
  const { ladder, hrefOf } = props;
  const { level, next } = ladder;
  return (
    <div className={styles.level}>
      <span className={styles.rung}>
        <RiBarChartFill size={16} aria-hidden />
        <Text as="h3" variant="body-small" weight="bold">
          Level: {level?.title ?? 'none yet'}
        </Text>
      </span>
      {next ? (
        <div className={styles.next}>
          <Text variant="body-small">For {next.title}:</Text>
          <ul className={styles.missing}>
            {next.missing.map(({ kind, text }) => {
              const view = VIEWS[kind];
              return (
                <li key={text}>
                  {hrefOf && view ? (
                    <Link className={styles.link} to={hrefOf(view)}>
                      {text}
                    </Link>
                  ) : (
                    text
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ) : (
        <Text variant="body-small">It is the highest one.</Text>
      )}
    </div>
  );
}
