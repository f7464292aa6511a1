import { PromptVariable } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge } from '@genai-lens/ui-components';
import { RiShieldCrossLine } from '@remixicon/react';
import styles from './PromptFacts.module.css';

/** What is filled in at run time, and how far it can be trusted. */
export function VariableTable(props: { variables: readonly PromptVariable[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Variable</th>
          <th scope="col">Rules</th>
        </tr>
      </thead>
      <tbody>
        {props.variables.map(variable => (
          <tr key={variable.name}>
            <th scope="row">
              <code>{variable.name}</code>
            </th>
            <td>
              <span className={styles.rules}>
                <span>{rulesInWords(variable)}</span>
                {variable.untrusted && (
                  <Badge tone="warning" icon={RiShieldCrossLine}>
                    Untrusted input
                  </Badge>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rulesInWords({ required, maxChars }: PromptVariable): string {
  const rules = [
    required !== undefined && (required ? 'Required' : 'Optional'),
    maxChars && `at most ${maxChars.toLocaleString('en')} characters`,
  ];
  return rules.filter(Boolean).join(', ') || '–';
}
