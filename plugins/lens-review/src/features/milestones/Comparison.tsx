import { Text } from '@backstage/ui';
import { ReviewComparisonReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { CHANGE_GROUPS } from './changeGroups';
import { PillarTable } from './PillarTable';
import { QuestionChanges } from './QuestionChanges';
import styles from './Milestones.module.css';

interface ComparisonProps {
  comparison: ReviewComparisonReply;
  onOpen: (target: Pick<OpenTarget, 'questionId'>) => void;
}

/** What changed between two moments: the pillars in numbers, then the questions and why. */
export function Comparison({ comparison, onOpen }: ComparisonProps) {
  const { from, to, pillars, questions } = comparison;
  const same = questions.filter(({ change }) => change === 'same').length;
  return (
    <div className={styles.part}>
      {from.lensVersion !== to.lensVersion && (
        <Text as="p">
          The lens went from version {from.lensVersion} to {to.lensVersion}.
        </Text>
      )}
      <PillarTable pillars={pillars} />
      {CHANGE_GROUPS.map(group => (
        <QuestionChanges
          key={group.change}
          {...group}
          questions={questions.filter(({ change }) => change === group.change)}
          onOpen={onOpen}
        />
      ))}
      {same > 0 && (
        <Text as="p" color="secondary">
          {same === questions.length
            ? 'No answer changed.'
            : `${same} ${
                same === 1 ? 'question is' : 'questions are'
              } the same.`}
        </Text>
      )}
    </div>
  );
}
