import { Text } from '@backstage/ui';
import { LensFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import { TruthTableView } from './TruthTableView';
import styles from './Findings.module.css';

/** One finding: what to do, where in the file, its code, and the answers that show it. */
export function FindingItem({ finding }: { finding: LensFinding }) {
  const { message, path, code, table } = finding;
  return (
    <li className={styles.item}>
      <Text as="p">{message}</Text>
      <p className={styles.place}>
        <code>{code}</code>
        {path && (
          <>
            {' at '}
            <code>{path}</code>
          </>
        )}
      </p>
      {table && <TruthTableView table={table} />}
    </li>
  );
}
