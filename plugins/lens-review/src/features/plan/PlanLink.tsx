import { useSearchParams } from 'react-router-dom';
import { ButtonLink } from '@backstage/ui';
import { RiCalendarTodoLine } from '@remixicon/react';

interface PlanLinkProps {
  questionId: string;
  choiceId: string;
  /** Of the best practice. */
  title: string;
}

/** From a best practice among the questions to its place in the plan. */
export function PlanLink({ questionId, choiceId, title }: PlanLinkProps) {
  const [params] = useSearchParams();
  const next = new URLSearchParams(params);
  next.set('view', 'plan');
  next.set('question', questionId);
  next.set('practice', choiceId);
  return (
    <ButtonLink
      size="small"
      variant="tertiary"
      href={`?${next}`}
      iconStart={<RiCalendarTodoLine aria-hidden />}
      aria-label={`Plan: ${title}`}
    >
      Plan
    </ButtonLink>
  );
}
