import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge } from '../../components/RiskBadge';
import { RowButton } from '../../components/RowList';
import { OpenTarget } from '../../practices';
import { UnansweredQuestion } from './practiceLists';

const AT_STAKE: Readonly<Record<DocumentedRisk, string>> = {
  HIGH: 'at stake: high risk',
  MEDIUM: 'at stake: medium risk',
  LOW: 'at stake: low risk',
};

function pendingWords(row: UnansweredQuestion): string {
  const { unanswered, unknown, inScope, worst } = row;
  if (unanswered === 0) {
    return 'Everything is marked "don\'t know": decide at least one before you submit';
  }
  return [
    `${unanswered} of ${inScope} best practices unanswered`,
    unknown > 0 && `${unknown} not known`,
    AT_STAKE[worst],
  ]
    .filter(Boolean)
    .join(', ');
}

/** A question that still wants an answer. */
export function UnansweredRow(props: {
  row: UnansweredQuestion;
  onOpen: (target: OpenTarget) => void;
}) {
  const { row, onOpen } = props;
  const { question } = row;
  return (
    <RowButton
      title={question.subject ?? question.title}
      description={question.subject && question.title}
      detail={pendingWords(row)}
      badges={<RiskBadge risk="UNANSWERED" />}
      onPress={() => onOpen({ questionId: question.id })}
    />
  );
}
