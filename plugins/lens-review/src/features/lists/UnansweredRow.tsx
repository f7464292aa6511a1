import { RiskBadge } from '../../components/RiskBadge';
import { RowButton } from '../../components/RowList';
import { OpenTarget } from '../../practices';
import { UnansweredQuestion } from './practiceLists';

function pendingWords(row: UnansweredQuestion): string {
  const { unanswered, unknown, inScope } = row;
  if (unanswered === 0) {
    return 'Everything is marked "don\'t know": decide at least one before you submit';
  }
  const rest = unknown > 0 ? `, ${unknown} not known` : '';
  return `${unanswered} of ${inScope} best practices unanswered${rest}`;
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
      badges={<RiskBadge risk={row.worst} />}
      onPress={() => onOpen({ questionId: question.id })}
    />
  );
}
