import { useMemo, useState } from 'react';
import { Button, Select } from '@backstage/ui';
import { RiShareForwardLine } from '@remixicon/react';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { ProvideDialog } from './ProvideDialog';
import { Provisions } from './ProvisionsProvider';

interface ProvideAnotherProps {
  lens: Lens;
  provisions: Provisions;
}

/** Chooses any best practice of the lens and provides it, also where there is no review. */
export function ProvideAnother({ lens, provisions }: ProvideAnotherProps) {
  const [key, setKey] = useState<string>();
  const { of, save } = provisions;
  const practices = useMemo(
    () =>
      lens.pillars.flatMap(({ questions }) =>
        questions.flatMap(({ id: questionId, choices }) =>
          choices
            .filter(({ noneOfThese }) => !noneOfThese)
            .map(({ id: choiceId, title }) => ({
              id: `${questionId} ${choiceId}`,
              label: title,
              questionId,
              choiceId,
            }))
            .filter(practice => !of(practice)),
        ),
      ),
    [lens, of],
  );
  const chosen = practices.find(({ id }) => id === key);
  return (
    <ProvideDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiShareForwardLine aria-hidden />}
        >
          Provide a best practice
        </Button>
      }
      title="Provide a best practice to dependents"
      isChosen={chosen !== undefined}
      onSave={async body => {
        if (chosen) {
          await save(chosen, body);
          setKey(undefined);
        }
      }}
    >
      <Select
        label="Best practice"
        placeholder="Choose one"
        options={practices.map(({ id, label }) => ({ id, label }))}
        search
        selectedKey={key ?? null}
        onSelectionChange={next =>
          setKey(typeof next === 'string' ? next : undefined)
        }
      />
    </ProvideDialog>
  );
}
