import { Button, Flex } from '@backstage/ui';
import { RiCloseCircleLine, RiProhibitedLine } from '@remixicon/react';
import { Question } from '@genai-lens/backstage-plugin-lens-review-common';
import { DraftChange, setNoneOfThese, setNotApplicable } from '../../state';

interface QuestionActionsProps {
  question: Question;
  onChange: (change: DraftChange) => void;
}

/** What can be said of all best practices of a question at once. */
export function QuestionActions({ question, onChange }: QuestionActionsProps) {
  return (
    <Flex gap="2">
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiCloseCircleLine aria-hidden />}
        onPress={() => onChange(setNoneOfThese(question))}
      >
        None of these
      </Button>
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiProhibitedLine aria-hidden />}
        onPress={() => onChange(setNotApplicable('OUT_OF_SCOPE'))}
      >
        Not applicable
      </Button>
    </Flex>
  );
}
