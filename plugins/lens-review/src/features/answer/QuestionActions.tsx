import { Button, Flex } from '@backstage/ui';
import {
  RiCloseCircleLine,
  RiEraserLine,
  RiProhibitedLine,
} from '@remixicon/react';
import { Question } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  clearPractices,
  DraftChange,
  QuestionDraft,
  setNoneOfThese,
  setNotApplicable,
} from '../../state';

interface QuestionActionsProps {
  question: Question;
  draft: QuestionDraft;
  onChange: (change: DraftChange) => void;
}

/** What can be said of all best practices of a question at once. */
export function QuestionActions(props: QuestionActionsProps) {
  const { question, draft, onChange } = props;
  const isEmpty = Object.values(draft.practices).every(
    ({ kind }) => kind === 'unanswered',
  );
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
      {!isEmpty && (
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiEraserLine aria-hidden />}
          onPress={() => onChange(clearPractices())}
        >
          Clear
        </Button>
      )}
    </Flex>
  );
}
