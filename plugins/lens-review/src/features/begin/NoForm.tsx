import { useState } from 'react';
import { Button, Flex, TextField } from '@backstage/ui';
import { LIMITS } from '@genai-lens/backstage-plugin-lens-review-common';

interface NoFormProps {
  isPending: boolean;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

/** Why the lens does not concern the entity. */
export function NoForm({ isPending, onSubmit, onCancel }: NoFormProps) {
  const [reason, setReason] = useState('');
  return (
    <Flex direction="column" gap="3">
      <TextField
        label="Why not?"
        description="One sentence. It stands beside the decision for whoever asks later."
        value={reason}
        maxLength={LIMITS.reason}
        onChange={setReason}
      />
      <Flex gap="2">
        <Button
          isDisabled={!reason.trim()}
          isPending={isPending}
          onPress={() => onSubmit(reason.trim())}
        >
          Say no
        </Button>
        <Button variant="tertiary" onPress={onCancel}>
          Cancel
        </Button>
      </Flex>
    </Flex>
  );
}
