import { RiskBadge } from '../components/RiskBadge';
import { RowButton, RowList } from '../components/RowList';
import { StateBadge } from '../components/StateBadge';
import { OpenTarget, PracticeRow } from './practiceRows';

interface PracticeListProps {
  rows: readonly PracticeRow[];
  onOpen: (target: OpenTarget) => void;
  /** Leaves out what the heading above the list says anyway. */
  badges?: 'risk-only' | 'none';
}

/** Best practices, each of which opens its question. */
export function PracticeList({ rows, onOpen, badges }: PracticeListProps) {
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
              {!badges && <StateBadge state={practice.state} />}
              {badges !== 'none' && (
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
