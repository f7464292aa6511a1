import { Badge } from '@genai-lens/ui-components';
import { shortName } from '../../components';
import { RiFlagLine } from '@remixicon/react';
import { EvaluationMatrix } from './buildMatrix';
import { ModelName } from './ModelName';
import { SuiteResult } from './SuiteResult';
import styles from './Evaluations.module.css';

/** Models × versions: in each cell what every suite says last. */
export function MatrixTable({ matrix }: { matrix: EvaluationMatrix }) {
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            {matrix.versions.map(({ version, current }) => (
              <th key={version} scope="col">
                Version {shortName(version)}{' '}
                {current && (
                  <Badge tone="announcement" icon={RiFlagLine}>
                    Current
                  </Badge>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ model, cells }) => (
            <tr key={model}>
              <th scope="row">
                <ModelName model={model} />
              </th>
              {cells.map(({ version, suites }) => (
                <td key={version}>
                  {suites.length ? (
                    <ul className={styles.results}>
                      {suites.map(result => (
                        <SuiteResult
                          key={result.suite}
                          result={result}
                          model={model}
                          version={version}
                        />
                      ))}
                    </ul>
                  ) : (
                    <span className={styles.none}>Not evaluated</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
