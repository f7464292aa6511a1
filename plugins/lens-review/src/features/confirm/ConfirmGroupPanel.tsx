import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
} from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { ageWords } from './ageWords';
import { ConfirmGroup } from './confirmList';
import { ConfirmRowItem } from './ConfirmRowItem';
import styles from './Confirm.module.css';

interface ConfirmGroupPanelProps {
  group: ConfirmGroup;
  lens: Lens;
  isDisabled: boolean;
  onConfirm: (questionIds: readonly string[]) => void;
  onOpen: (target: OpenTarget) => void;
}

function subtitleOf({ rows, oldestDays, due, changed }: ConfirmGroup): string {
  const age = ageWords(oldestDays).toLocaleLowerCase('en-US');
  return [
    rows.length === 1
      ? `1 answer, ${age}`
      : `${rows.length} answers, the oldest ${age}`,
    due > 0 && `${due} due`,
    changed > 0 && `${changed} about something that has changed`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The answers of a pillar, unfolded where some want confirmation. All of them can be confirmed at once only where they are seen. */
export function ConfirmGroupPanel(props: ConfirmGroupPanelProps) {
  const { group, isDisabled, onConfirm, onOpen } = props;
  const { pillar, rows } = group;
  return (
    <Accordion defaultExpanded={group.due + group.changed > 0}>
      <AccordionTrigger title={pillar.name} subtitle={subtitleOf(group)} />
      <AccordionPanel>
        <ul className={styles.rows}>
          {rows.map(row => (
            <ConfirmRowItem
              key={row.question.id}
              row={row}
              lens={props.lens}
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
