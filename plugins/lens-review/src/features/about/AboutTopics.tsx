import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { AboutSection } from './AboutSection';
import { TopicList } from './TopicList';

/** The dimensions by which a lens sorts its best practices. */
export function AboutTopics({ lens }: { lens: Lens }) {
  const groups = [
    { title: 'Design principles', topics: lens.designPrinciples },
    {
      title: 'Lifecycle phases',
      topics: lens.lifecyclePhases,
      ordered: true,
    },
    {
      title: 'Responsible AI dimensions',
      topics: lens.responsibleAiDimensions,
    },
  ].filter(group => group.topics.length > 0);
  return (
    <>
      {groups.map(({ title, topics, ordered }) => (
        <AboutSection key={title} title={title} subtitle={`${topics.length}`}>
          <TopicList topics={topics} ordered={ordered} />
        </AboutSection>
      ))}
    </>
  );
}
