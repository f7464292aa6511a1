import { useState } from 'react';
import { SearchField, Text } from '@backstage/ui';
import { GlossaryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import { matchGlossary } from './matchGlossary';
import styles from './About.module.css';

/** The terms of the lens, to be searched. */
export function Glossary(props: { glossary: readonly GlossaryEntry[] }) {
  const [search, setSearch] = useState('');
  const entries = matchGlossary(props.glossary, search);
  return (
    <div className={styles.glossary}>
      <SearchField
        label="Search the glossary"
        size="small"
        value={search}
        onChange={setSearch}
      />
      <Text as="p" variant="body-small" color="secondary" role="status">
        {entries.length === 1 ? '1 term' : `${entries.length} terms`}
      </Text>
      <dl className={styles.terms}>
        {entries.map(({ term, aliases, text }) => (
          <div key={term}>
            <dt>
              <Text weight="bold">{term}</Text>
              {aliases && aliases.length > 0 && (
                <Text color="secondary"> ({aliases.join(', ')})</Text>
              )}
            </dt>
            <dd>
              <Text>{text}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
