import { ReactNode, useMemo } from 'react';
import { Text } from '@backstage/ui';
import {
  GlossaryEntry,
  Guidance,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { annotateGlossary, GlossaryText } from '../../components/GlossaryText';
import { GuidanceSection } from './GuidanceSection';
import styles from './Guidance.module.css';

const textsInOrder = (guidance: Guidance): readonly string[] => [
  guidance.inShort,
  guidance.meaning,
  guidance.why,
  guidance.good,
  ...guidance.steps,
  ...guidance.antiPatterns,
  ...guidance.evidence,
  ...(guidance.hyperPod ? [guidance.hyperPod] : []),
];

/** The guidance of one best practice, shortest first. */
export function GuidanceBody(props: {
  guidance: Guidance;
  glossary: readonly GlossaryEntry[];
  /** Stands below the sentence for a person in a hurry. */
  notice?: ReactNode;
}) {
  const { guidance, glossary, notice } = props;
  const annotated = useMemo(
    () => annotateGlossary(textsInOrder(guidance), glossary),
    [guidance, glossary],
  );
  const explained = (text: string) => (
    <GlossaryText text={text} annotated={annotated} />
  );
  const paragraph = (title: string, text: string) => (
    <GuidanceSection title={title}>
      <Text as="p">{explained(text)}</Text>
    </GuidanceSection>
  );
  const list = (title: string, items: readonly string[], ordered = false) => {
    const Tag = ordered ? 'ol' : 'ul';
    return items.length === 0 ? undefined : (
      <GuidanceSection title={title}>
        <Tag className={styles.list}>
          {items.map(item => (
            <li key={item}>{explained(item)}</li>
          ))}
        </Tag>
      </GuidanceSection>
    );
  };
  return (
    <>
      <Text as="p" variant="body-large" className={styles.inShort}>
        {explained(guidance.inShort)}
      </Text>
      {notice}
      {paragraph('What it means', guidance.meaning)}
      {paragraph('Why it matters', guidance.why)}
      {paragraph('What good looks like', guidance.good)}
      {list('Steps', guidance.steps, true)}
      {list('Anti-patterns', guidance.antiPatterns)}
      {list('What counts as evidence', guidance.evidence)}
      {guidance.hyperPod &&
        paragraph('On SageMaker HyperPod', guidance.hyperPod)}
    </>
  );
}
