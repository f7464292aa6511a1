import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { messageOf } from '@genai-lens/ui-components';
import { lensReviewApiRef } from '../../api';
import { applicabilityWords } from './applicabilityWords';
import { Because } from './Because';
import { NoForm } from './NoForm';
import styles from './Begin.module.css';

interface DecideApplicabilityProps {
  entityRef: string;
  applicability: Applicability;
  mayUpdate: boolean;
  onDecided: () => void;
}

/** Asks whether the lens concerns the entity; where somebody said no, says why and lets it be changed. */
export function DecideApplicability(props: DecideApplicabilityProps) {
  const { entityRef, applicability, mayUpdate, onDecided } = props;
  const { lensId, status } = applicability;
  const api = useApi(lensReviewApiRef);
  const words = applicabilityWords(applicability);
  const isOut = status === 'out';
  const [asked, setAsked] = useState(false);
  const sayingNo = asked && !isOut;
  const [{ loading, error }, decide] = useAsyncFn(
    async (decided: 'in' | 'out', reason: string) => {
      await api.decideApplicability(entityRef, lensId, {
        status: decided,
        reason,
      });
      onDecided();
    },
    [api, entityRef, lensId, onDecided],
  );

  return (
    <Flex direction="column" gap="3" bg="neutral" className={styles.ask}>
      <Text as="h2" variant="title-small" weight="bold">
        {isOut
          ? `The ${applicability.lensName} does not concern this`
          : words.question}
      </Text>
      <Because applicability={applicability} />
      {mayUpdate && !sayingNo && (
        <Flex gap="2">
          <Button
            variant={isOut ? 'secondary' : 'primary'}
            isPending={loading}
            onPress={() => decide('in', words.yes)}
          >
            {isOut ? 'It does: change this' : 'Yes'}
          </Button>
          {!isOut && (
            <Button variant="secondary" onPress={() => setAsked(true)}>
              No
            </Button>
          )}
        </Flex>
      )}
      {mayUpdate && sayingNo && (
        <NoForm
          isPending={loading}
          onSubmit={reason => decide('out', reason)}
          onCancel={() => setAsked(false)}
        />
      )}
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not save the decision"
          description={messageOf(error)}
        />
      )}
    </Flex>
  );
}
