import { Badge } from '@backstage/ui';
import { RiContrastLine } from '@remixicon/react';
import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge } from '../../components/RiskBadge';
import { RowButton } from '../../components/RowList';
import { isPartly, missingWords, OpenTarget } from '../../practices';
import { UnansweredQuestion } from './practiceLists';

const AT_STAKE: Readonly<Record<DocumentedRisk, string>> = {
  HIGH: 'high risk if not in place',
  MEDIUM: 'medium risk if not in place',
  LOW: 'low risk if not in place',
};

/** A question that still wants an answer. */
export function UnansweredRow(props: {
  row: UnansweredQuestion;
  onOpen: (target: OpenTarget) => void;
}) {
  const { row, onOpen } = props;
  const { question, progress, worst } = row;
  return (
    <RowButton
      title={question.subject ?? question.title}
      description={question.subject && question.title}
      detail={`${missingWords(progress)} · ${AT_STAKE[worst]}`}
      badges={
        isPartly(progress) ? (
          <Badge size="small" icon={<RiContrastLine size={14} aria-hidden />}>
            Partly answered
          </Badge>
        ) : (
          <RiskBadge risk="UNANSWERED" />
        )
      }
      onPress={() => onOpen({ questionId: question.id })}
    />
  );
}
