import { Text } from '@backstage/ui';
import {
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Templates.module.css';

/** The scope facts that a review begins with; nothing where there are none. */
export function TemplateScope(props: { lens: Lens; scope: ReviewScope }) {
  const { lens, scope } = props;
  const facts = lens.scopeFacts.flatMap(({ id, title, values }) => {
    const value = values.find(each => each.id === scope[id]);
    return value ? { id, title, value: value.title } : [];
  });
  return facts.length > 0 ? (
    <div className={styles.part}>
      <Text as="h4" variant="body-medium" weight="bold">
        Scope to begin with
      </Text>
      <ul className={styles.facts}>
        {facts.map(({ id, title, value }) => (
          <li key={id}>
            {title}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </div>
  ) : null;
}
