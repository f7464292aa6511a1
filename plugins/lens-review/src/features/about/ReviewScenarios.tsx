import { Alert, Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { ScenarioCard } from './ScenarioCard';
import { useScenarios } from './useScenarios';
import styles from './About.module.css';

/** A review as far as its scenarios go. */
export interface ScenarioChoice {
  /** Ids of the scenarios that the review has. */
  readonly chosen: readonly string[];
  readonly mayUpdate: boolean;
  readonly save: (scenarios: string[]) => Promise<void>;
}

interface ReviewScenariosProps {
  lens: Lens;
  choice: ScenarioChoice;
  onOpen?: (target: OpenTarget) => void;
}

/** The scenarios, to be chosen for a review. */
export function ReviewScenarios(props: ReviewScenariosProps) {
  const { lens, choice, onOpen } = props;
  const { chosen, isSaving, failed, choose } = useScenarios(choice);
  return (
    <>
      <Text as="p" color="secondary">
        Choose what your workload is like. The best practices that matter most
        there are marked in the questions. Nothing is left out, and no score
        changes.
      </Text>
      {failed && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not save the scenarios"
          description={failed}
        />
      )}
      <div className={styles.scenarios}>
        {lens.scenarios.map(scenario => (
          <ScenarioCard
            key={scenario.id}
            lens={lens}
            scenario={scenario}
            onOpen={onOpen}
            choice={{
              isChosen: chosen.includes(scenario.id),
              isDisabled: !choice.mayUpdate || isSaving,
              onChange: isChosen => choose(scenario.id, isChosen),
            }}
          />
        ))}
      </div>
    </>
  );
}
