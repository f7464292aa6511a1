import { useState } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import {
  FleetDecisionReply,
  LIMITS,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import { LimitedText } from '../../../components';
import { useDecide } from './useDecide';
import styles from './Decide.module.css';

interface DecideDialogProps {
  lensId: string;
  status: 'in' | 'out';
  /** What is decided about. */
  components: readonly { readonly entityRef: string; readonly title: string }[];
  onDecided: (reply: FleetDecisionReply) => void;
}

const WORDS = {
  in: { button: 'The lens concerns them', why: 'Why does it concern them?' },
  out: {
    button: 'The lens does not concern them',
    why: 'Why does it not concern them?',
  },
} as const;

/** Titles that are listed before the rest is only counted. */
const LISTED = 8;

/** Says of the chosen components that the lens concerns them, or does not, with the reason. */
export function DecideDialog(props: DecideDialogProps) {
  const { lensId, status, components, onDecided } = props;
  const { button, why } = WORDS[status];
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [{ loading, error }, decide] = useDecide({
    lensId,
    status,
    onDecided: reply => {
      setOpen(false);
      onDecided(reply);
    },
  });
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={open => {
        setReason('');
        setOpen(open);
      }}
    >
      <Button
        size="small"
        variant={status === 'in' ? 'primary' : 'secondary'}
        isDisabled={components.length === 0}
      >
        {button}
      </Button>
      <Dialog width="min(36rem, 92vw)">
        <DialogHeader>{`${button}: ${components.length} ${
          components.length === 1 ? 'component' : 'components'
        }`}</DialogHeader>
        <DialogBody>
          <div className={styles.form}>
            <ul className={styles.chosen}>
              {components.slice(0, LISTED).map(({ entityRef, title }) => (
                <li key={entityRef}>{title}</li>
              ))}
              {components.length > LISTED && (
                <li>{`and ${components.length - LISTED} more`}</li>
              )}
            </ul>
            <LimitedText
              label={why}
              description="Stands beside the decision, with your name and the date."
              value={reason}
              limit={LIMITS.reason}
              rows={3}
              isDisabled={loading}
              onChange={setReason}
            />
            {error && (
              <Alert
                status="danger"
                icon
                role="alert"
                title="Nothing was decided"
                description={messageOf(error)}
              />
            )}
            {!reason.trim() && (
              <Text as="p" variant="body-small" color="secondary">
                Give a reason first.
              </Text>
            )}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button
            isPending={loading}
            isDisabled={!reason.trim()}
            onPress={() =>
              decide(
                components.map(({ entityRef }) => entityRef),
                reason.trim(),
              )
            }
          >
            Decide
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
