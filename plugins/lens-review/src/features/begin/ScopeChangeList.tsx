import { Text } from '@backstage/ui';
import { Choice } from '@genai-lens/backstage-plugin-lens-review-common';
import { ScopeChange } from './scopeChange';
import styles from './Begin.module.css';

function Practices(props: { title: string; choices: readonly Choice[] }) {
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {props.title} ({props.choices.length})
      </Text>
      {props.choices.length ? (
        <ul>
          {props.choices.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      ) : (
        <Text as="p">Nothing</Text>
      )}
    </section>
  );
}

/** The best practices that a change of scope moves; answers that were given are kept. */
export function ScopeChangeList({ comesIn, goesOut }: ScopeChange) {
  return (
    <div role="status" className={styles.columns}>
      <Practices title="Comes in" choices={comesIn} />
      <Practices title="Goes out" choices={goesOut} />
    </div>
  );
}
