import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
} from '@backstage/ui';
import { OpenTarget } from '../../practices';
import { ageWords } from './ageWords';
import { ConfirmGroup } from './confirmList';
import { ConfirmRowItem } from './ConfirmRowItem';
import styles from './Confirm.module.css';

interface ConfirmGroupPanelProps {
  group: ConfirmGroup;
  isDisabled: boolean;
  onConfirm: (questionIds: readonly string[]) => void;
  onOpen: (target: OpenTarget) => void;
}

function subtitleOf({ rows, oldestDays }: ConfirmGroup): string {
  const answers = rows.length === 1 ? '1 answer' : `${rows.length} answers`;
  return rows.length === 1
    ? `${answers}, ${ageWords(oldestDays).toLocaleLowerCase('en-US')}`
    : `${answers}, the oldest ${ageWords(oldestDays).toLocaleLowerCase(
        'en-US',
      )}`;
}

/** The answers of a pillar. All of them can be confirmed at once only where they are seen. */
export function ConfirmGroupPanel(props: ConfirmGroupPanelProps) {
  const { group, isDisabled, onConfirm, onOpen } = props;
  const { pillar, rows } = group;
  return (
    <Accordion>
      <AccordionTrigger title={pillar.name} subtitle={subtitleOf(group)} />
      <AccordionPanel>
        <ul className={styles.rows}>
          {rows.map(row => (
            <ConfirmRowItem
              key={row.question.id}
              row={row}
              isDisabled={isDisabled}
              onConfirm={() => onConfirm([row.question.id])}
              onOpen={onOpen}
            />
          ))}
        </ul>
        <div className={styles.all}>
          <Button
            variant="primary"
            size="small"
            isDisabled={isDisabled}
            onPress={() => onConfirm(rows.map(row => row.question.id))}
          >
            {`All ${rows.length} of ${pillar.name} are still true`}
          </Button>
        </div>
      </AccordionPanel>
    </Accordion>
  );
}
