import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import {
  GlossaryEntry,
  Preamble,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { annotateGlossary, GlossaryText } from '../../components/GlossaryText';
import styles from './About.module.css';

/** A preamble of the lens, section by section. */
export function PreambleText(props: {
  preamble: Preamble;
  glossary: readonly GlossaryEntry[];
}) {
  const { preamble, glossary } = props;
  const annotated = useMemo(
    () =>
      annotateGlossary(
        preamble.sections.map(section => section.text),
        glossary,
      ),
    [preamble, glossary],
  );
  return (
    <div className={styles.topics}>
      {preamble.sections.map(section => (
        <section key={section.title}>
          <Text as="h4" variant="body-medium" weight="bold">
            {section.title}
          </Text>
          <Text as="p">
            <GlossaryText text={section.text} annotated={annotated} />
          </Text>
        </section>
      ))}
    </div>
  );
}
