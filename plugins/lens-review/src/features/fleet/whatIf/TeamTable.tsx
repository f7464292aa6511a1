import { useState } from 'react';
import { Box, Button, Link, VisuallyHidden } from '@backstage/ui';
import {
  DOCUMENTED_RISKS,
  WhatIfTeam,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, countWords } from '@genai-lens/ui-components';
import { sumOf } from './whatIfWords';
import styles from './WhatIf.module.css';

/** Teams that are shown before somebody asks for more. */
const FEW = 15;

const RISK_TITLES = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;

interface TeamTableProps {
  /** Those for which most would be closed first. */
  teams: readonly WhatIfTeam[];
  /** To the components of a team. */
  hrefOf: (team: string) => string;
}

/** What would be closed for each team: a bar, its numbers, and the way to the components. */
export function TeamTable({ teams, hrefOf }: TeamTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const most = Math.max(...teams.map(team => sumOf(team.openPractices)));
  const shown = showsAll ? teams : teams.slice(0, FEW);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.teams}>
          <caption>
            Open best practices that would be closed, by team and risk
          </caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <td aria-hidden className={styles.chart} />
              {DOCUMENTED_RISKS.map(risk => (
                <th key={risk} scope="col">
                  {RISK_TITLES[risk]}
                  <VisuallyHidden> risk</VisuallyHidden>
                </th>
              ))}
              <th scope="col">Components</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, title, components, openPractices }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td aria-hidden className={styles.chart}>
                  <span className={styles.track}>
                    {DOCUMENTED_RISKS.map(risk => (
                      <span
                        key={risk}
                        className={styles.bar}
                        data-risk={risk}
                        style={{
                          width: `${(openPractices[risk] / most) * 100}%`,
                        }}
                      />
                    ))}
                  </span>
                </td>
                {DOCUMENTED_RISKS.map(risk => (
                  <td key={risk}>{countWords(openPractices[risk])}</td>
                ))}
                <td>
                  <Link
                    href={hrefOf(key)}
                    aria-label={`${title}: ${countOf(
                      components,
                      'component',
                      'components',
                    )}`}
                  >
                    {countWords(components)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < teams.length && (
        <Box bg="neutral">
          <Button variant="secondary" onPress={() => setShowsAll(true)}>
            {`Show all ${teams.length} teams`}
          </Button>
        </Box>
      )}
    </>
  );
}
