import { RiskBadge } from '../components/RiskBadge';
import { RowButton, RowList } from '../components/RowList';
import { StateBadge } from '../components/StateBadge';
import { OpenTarget, PracticeRow } from './practiceRows';

interface PracticeListProps {
  rows: readonly PracticeRow[];
  onOpen: (target: OpenTarget) => void;
  /** Where all rows are in the same state, or their risk is only a possible one, the other badge is enough. */
  badge?: 'risk' | 'state';
}

/** Best practices, each of which opens its question. */
export function PracticeList({ rows, onOpen, badge }: PracticeListProps) {
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
              {badge !== 'risk' && <StateBadge state={practice.state} />}
              {badge !== 'state' && (
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
