import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import {
  GlossaryEntry,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { annotateGlossary, GlossaryText } from '../../components/GlossaryText';
import styles from './QuestionWhy.module.css';

/** What is asked, and one step away why. */
export function QuestionWhy(props: {
  question: Question;
  glossary: readonly GlossaryEntry[];
}) {
  const { description, why } = props.question;
  const annotated = useMemo(
    () => annotateGlossary(why ? [why] : [], props.glossary),
    [why, props.glossary],
  );
  return (
    <>
      {description && (
        <Text as="p" className={styles.text}>
          {description}
        </Text>
      )}
      {why && (
        <details className={styles.why}>
          <summary>Why this is asked</summary>
          <p className={styles.text}>
            <GlossaryText text={why} annotated={annotated} />
          </p>
        </details>
      )}
    </>
  );
}
