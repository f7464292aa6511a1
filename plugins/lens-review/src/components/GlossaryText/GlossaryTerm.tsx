import { useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';
import { GlossaryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './GlossaryTerm.module.css';

/**
 * A term within running text. What it means shows on hover, on focus, and on a press,
 * because a touch screen has neither of the others.
 */
export function GlossaryTerm(props: { text: string; entry: GlossaryEntry }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger
      delay={300}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldCloseOnPress={false}
    >
      <Button
        variant="tertiary"
        className={styles.term}
        onPress={() => setOpen(true)}
      >
        {props.text}
      </Button>
      <Tooltip>
        <strong>{props.entry.term}</strong>: {props.entry.text}
      </Tooltip>
    </TooltipTrigger>
  );
}
