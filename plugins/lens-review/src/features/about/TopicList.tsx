import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { LensTopic } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './About.module.css';

/** Named things with a text, such as principles or phases. */
export function TopicList(props: {
  topics: readonly LensTopic[];
  ordered?: boolean;
  renderText?: (text: string) => ReactNode;
}) {
  const { topics, ordered, renderText = text => text } = props;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.topics}>
      {topics.map(topic => (
        <li key={topic.id}>
          <Text as="h4" variant="body-medium" weight="bold">
            {topic.title}
          </Text>
          <Text as="p">{renderText(topic.text)}</Text>
        </li>
      ))}
    </List>
  );
}
