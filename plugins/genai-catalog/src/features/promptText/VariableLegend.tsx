import { Text } from '@backstage/ui';
import { PromptVariable } from '@genai-lens/backstage-plugin-genai-catalog-common';
import styles from './PromptText.module.css';

interface VariableLegendProps {
  /** Names in the text. */
  used: readonly string[];
  /** Those of them that are not among `variables`. */
  undeclared: readonly string[];
  variables: readonly PromptVariable[];
}

/** What the marks mean, and where the text and the declared variables do not agree. */
export function VariableLegend(props: VariableLegendProps) {
  const { used, undeclared, variables } = props;
  const untrusted = variables.filter(variable => variable.untrusted);
  const unused = variables.filter(
    ({ name }) =>
      !used.some(each => each === name || each.startsWith(`${name}.`)),
  );
  if (!used.length && !unused.length) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        This version has no variables.
      </Text>
    );
  }
  return (
    <p className={styles.legend}>
      {used.length > 0 && (
        <span>
          <mark className={styles.variable}>variable</mark> filled in at run
          time
        </span>
      )}
      {untrusted.length > 0 && (
        <span>
          <mark className={styles.variable} data-untrusted="true">
            variable
          </mark>{' '}
          untrusted input
        </span>
      )}
      {undeclared.length > 0 && (
        <span>Not declared: {undeclared.join(', ')}</span>
      )}
      {unused.length > 0 && (
        <span>
          Declared, but not in this version:{' '}
          {unused.map(({ name }) => name).join(', ')}
        </span>
      )}
    </p>
  );
}
