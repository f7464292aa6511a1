import { Box, Checkbox, CheckboxGroup } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Begin.module.css';

interface ScenarioFieldProps {
  lens: Lens;
  scenarios: readonly string[];
  isDisabled: boolean;
  onChange: (scenarios: readonly string[]) => void;
}

/** The lens's scenarios that come closest; choosing none is fine. */
export function ScenarioField(props: ScenarioFieldProps) {
  const { lens, scenarios, isDisabled, onChange } = props;
  if (!lens.scenarios.length) {
    return null;
  }
  return (
    <Box bg="neutral" className={styles.scenarios}>
      <CheckboxGroup
        label="Does it resemble one of these?"
        secondaryLabel="Optional"
        description="Marks the best practices that matter most there. Changes no score."
        value={[...scenarios]}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        {lens.scenarios.map(({ id, title }) => (
          <Checkbox key={id} value={id}>
            {title}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Box>
  );
}
