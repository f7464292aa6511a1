import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Alert,
  Select,
  TextField,
} from '@backstage/ui';
import { FileDrop } from '@genai-lens/ui-components';
import { LensInput, readOverlay } from './lensInput';
import styles from './Import.module.css';

interface MoreOptionsProps {
  input: LensInput;
  /** Its id can be chosen. */
  isNew: boolean;
  onChange: (part: Partial<LensInput>) => void;
}

/** What few imports need: an overlay, another id, the rules of the AWS tool. */
export function MoreOptions({ input, isNew, onChange }: MoreOptionsProps) {
  const read = readOverlay(input.overlay);
  return (
    <Accordion>
      <AccordionTrigger title="Overlay, id and how strictly it is read" />
      <AccordionPanel>
        <div className={styles.options}>
          <FileDrop
            title={
              input.overlay
                ? 'The overlay is here'
                : 'Drop the overlay of the lens here, if it has one'
            }
            description="Guidance, scope facts, profiles and levels, which the AWS format has no room for."
            button="Choose an overlay"
            accept=".json,application/json"
            onFile={async file => onChange({ overlay: await file.text() })}
          />
          {'problem' in read && (
            <Alert status="danger" icon role="alert" title={read.problem} />
          )}
          <div className={styles.fields}>
            {isNew && (
              <TextField
                label="Id"
                description="Cannot be changed later. Left empty, it is made of the name."
                value={input.id}
                onChange={id => onChange({ id })}
              />
            )}
            <Select
              label="How strictly it is read"
              options={[
                { id: 'lenient', label: 'Take what can be understood' },
                { id: 'strict', label: 'Refuse what the AWS tool refuses' },
              ]}
              selectedKey={input.mode}
              onSelectionChange={key =>
                onChange({ mode: key === 'strict' ? 'strict' : 'lenient' })
              }
            />
          </div>
        </div>
      </AccordionPanel>
    </Accordion>
  );
}
