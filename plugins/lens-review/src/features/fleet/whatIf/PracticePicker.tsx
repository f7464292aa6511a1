import { useState } from 'react';
import { Box, Button, Checkbox, CheckboxGroup, Text } from '@backstage/ui';
import { WhatIfPractice } from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge } from '../../../components';
import { openWords } from './whatIfWords';
import styles from './WhatIf.module.css';

/** Best practices that are shown before somebody asks for more. */
const FEW = 10;

interface PracticePickerProps {
  /** Most open first. */
  practices: readonly WhatIfPractice[];
  onChange: (choiceIds: string[]) => void;
}

/** Chooses best practices; what is open in most components comes first. */
export function PracticePicker({ practices, onChange }: PracticePickerProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = practices.filter(
    ({ chosen }, index) => showsAll || chosen || index < FEW,
  );
  const chosen = practices.filter(practice => practice.chosen);
  return (
    <>
      <CheckboxGroup
        aria-label="Best practices that it would provide"
        value={[...new Set(chosen.map(({ choiceId }) => choiceId))]}
        onChange={onChange}
      >
        {shown.map(practice => (
          <Checkbox
            key={`${practice.questionId} ${practice.choiceId}`}
            value={practice.choiceId}
          >
            <span className={styles.practice}>
              <RiskBadge risk={practice.risk} />
              <span className={styles.words}>
                <span>{practice.title}</span>
                <Text as="span" variant="body-small" color="secondary">
                  {openWords(practice)}
                </Text>
              </span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {shown.length < practices.length && (
        <Box bg="neutral">
          <Button variant="secondary" onPress={() => setShowsAll(true)}>
            {`Show all ${practices.length} best practices`}
          </Button>
        </Box>
      )}
    </>
  );
}
