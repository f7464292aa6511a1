import { Link } from '@backstage/ui';
import { PromptLabel } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { shortName } from '../../components';
import styles from './PromptFacts.module.css';

interface LabelTableProps {
  labels: readonly PromptLabel[];
  hrefOf: (version: string) => string;
}

/** Which version each label points to. */
export function LabelTable({ labels, hrefOf }: LabelTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Label</th>
          <th scope="col">Version</th>
        </tr>
      </thead>
      <tbody>
        {labels.map(({ name, version }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Link href={hrefOf(version)}>{shortName(version)}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
