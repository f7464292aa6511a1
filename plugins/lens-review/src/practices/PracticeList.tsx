import { RiskBadge } from '../components/RiskBadge';
import { RowButton, RowList } from '../components/RowList';
import { StateBadge } from '../components/StateBadge';
import { OpenTarget, PracticeRow } from './practiceRows';

interface PracticeListProps {
  rows: readonly PracticeRow[];
  onOpen: (target: OpenTarget) => void;
  /** Where the heading above the list says it anyway. */
  hideState?: boolean;
}

/** Best practices, each of which opens its question. Only open ones are a risk. */
export function PracticeList({ rows, onOpen, hideState }: PracticeListProps) {
  return (
    <RowList>
      {rows.map(({ pillar, question, choice, practice }) => (
        <RowButton
          key={`${question.id}/${choice.id}`}
          title={choice.title}
          description={choice.guidance?.inShort}
          detail={`${pillar.name} · ${question.subject ?? question.title}`}
          badges={
            <>
              {!hideState && <StateBadge state={practice.state} />}
              {practice.state === 'open' && (
                <RiskBadge risk={practice.documentedRisk} />
              )}
            </>
          }
          onPress={() =>
            onOpen({ questionId: question.id, choiceId: choice.id })
          }
        />
      ))}
    </RowList>
  );
}
