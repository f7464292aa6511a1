import { useCallback, useMemo, useState } from 'react';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import {
  Applicability,
  Lens,
  remainingWork,
  ReviewScope,
  ReviewTemplate,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import { Because } from './Because';
import { remainingWords } from './remainingWords';
import { ScenarioField } from './ScenarioField';
import { ScopeForm } from './ScopeForm';
import { StartTemplate } from './StartTemplate';
import { templateScope } from './templateScope';
import { useStart } from './useStart';
import styles from './Begin.module.css';

interface StartFormProps {
  entityRef: string;
  lens: Lens;
  applicability: Applicability;
  mayUpdate: boolean;
  onStarted: () => void;
}

/** The facts that a review begins with, and what they make of it. */
export function StartForm(props: StartFormProps) {
  const { entityRef, lens, applicability, mayUpdate, onStarted } = props;
  const suggested = applicability.suggestedScope;
  const [scope, setScope] = useState<ReviewScope>(suggested);
  const [scenarios, setScenarios] = useState<readonly string[]>([]);
  const left = useMemo(
    () => remainingWork({ lens, scope, answers: [] }),
    [lens, scope],
  );
  const [template, setTemplate] = useState<ReviewTemplate>();
  const onTemplate = useCallback(
    (next: ReviewTemplate | undefined) => {
      setTemplate(next);
      setScope(templateScope(lens, { suggested, template: next?.scope ?? {} }));
    },
    [lens, suggested],
  );
  const [{ loading, error }, start] = useStart({
    entityRef,
    lensId: lens.id,
    onStarted,
  });

  return (
    <Flex direction="column" gap="4">
      <div className={styles.header}>
        <Text as="h2" variant="title-small" weight="bold">
          Begin a review with the {lens.name}
        </Text>
        <Because applicability={applicability} />
        {lens.scopeFacts.length > 0 && (
          <Text as="p">
            A few facts first. They leave out what cannot concern you, and you
            can change them at any time.
          </Text>
        )}
      </div>
      <StartTemplate
        lens={lens}
        template={template}
        isDisabled={!mayUpdate || loading}
        onChange={onTemplate}
      />
      <ScopeForm
        lens={lens}
        scope={scope}
        suggested={suggested}
        isDisabled={!mayUpdate}
        onChange={setScope}
      />
      <ScenarioField
        lens={lens}
        scenarios={scenarios}
        isDisabled={!mayUpdate}
        onChange={setScenarios}
      />
      <div className={styles.bar}>
        <Text weight="bold" role="status">
          {remainingWords(left)}
        </Text>
        <Button
          isDisabled={!mayUpdate}
          isPending={loading}
          onPress={() => start({ scope, scenarios, templateId: template?.id })}
        >
          Start the review
        </Button>
      </div>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not start the review"
          description={messageOf(error)}
        />
      )}
    </Flex>
  );
}
