import { Link, Text } from '@backstage/ui';
import { RiskBadge } from '../../../components';
import { FleetNavigation } from '../location';
import { RiskTopicGroup } from './riskTopics';
import { changeWords, extentWords, topicWords } from './riskWords';
import styles from './Risk.module.css';

/** Best practices that are named under a topic. */
const NAMED = 3;

interface RiskTopicListProps {
  group: RiskTopicGroup;
  /** The day a quarter ago in words, where there is something to compare with. */
  since?: string;
  navigation: FleetNavigation;
}

/** Topics of one kind, each in a few sentences, with the worst gaps by name. */
export function RiskTopicList(props: RiskTopicListProps) {
  const { group, since, navigation } = props;
  const { hrefOf, location } = navigation;
  return (
    <ul className={styles.topics}>
      {group.topics.map(topic => (
        <li key={topic.id} className={styles.topic}>
          <Text as="h3" variant="body-large" weight="bold">
            {topic.title}
          </Text>
          <Text as="p">{topicWords(topic)}</Text>
          {since && changeWords(topic.open) && (
            <Text as="p" color="secondary">
              {`Since ${since}, ${changeWords(topic.open)}.`}
            </Text>
          )}
          {topic.gaps.length > 0 && (
            <ul className={styles.gaps}>
              {topic.gaps.slice(0, NAMED).map(gap => (
                <li key={`${gap.questionId} ${gap.choiceId}`}>
                  <RiskBadge risk={gap.risk} />
                  <Link
                    href={hrefOf({
                      view: 'components',
                      pillar: undefined,
                      turned: [],
                      filters: { ...location.filters, choice: [gap.choiceId] },
                    })}
                  >
                    {gap.title}
                  </Link>
                  <span className={styles.extent}>{extentWords(gap)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
