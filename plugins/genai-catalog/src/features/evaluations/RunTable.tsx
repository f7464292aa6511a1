import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ExternalLink, TimeAgo, UserLink } from '@genai-lens/ui-components';
import { scoreWords } from './scoreWords';
import styles from './Evaluations.module.css';

/** Every run of a suite, newest first. */
export function RunTable({ runs }: { runs: readonly VersionEvaluation[] }) {
  return (
    <table className={styles.runs}>
      <thead>
        <tr>
          <th scope="col">Run</th>
          <th scope="col">Outcome</th>
          <th scope="col">Score</th>
          <th scope="col">Recorded by</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {[...runs].reverse().map(run => (
          <tr key={`${run.runAt} ${run.at}`}>
            <th scope="row">
              <TimeAgo at={run.runAt} />
            </th>
            <td>{run.passed ? 'Passed' : 'Failed'}</td>
            <td>{run.score === undefined ? '–' : scoreWords(run)}</td>
            <td>
              <UserLink userRef={run.by} />
            </td>
            <td>
              {run.link ? (
                <ExternalLink href={run.link}>Open</ExternalLink>
              ) : (
                '–'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
