import { Checkbox, Text } from '@backstage/ui';
import {
  Lens,
  Scenario,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { lensPractices } from './controlCoverage';
import { PracticeLinks } from './PracticeLinks';
import styles from './About.module.css';

interface ScenarioCardProps {
  lens: Lens;
  scenario: Scenario;
  /** Without it there is no review that could be marked. */
  choice?: {
    isChosen: boolean;
    isDisabled: boolean;
    onChange: (isChosen: boolean) => void;
  };
  onOpen?: (target: OpenTarget) => void;
}

/** A scenario: what it is, what tends to go wrong, what matters most in it. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { lens, scenario, choice, onOpen } = props;
  const practices = lensPractices(lens, each =>
    each.scenarios.includes(scenario.id),
  );
  return (
    <article className={styles.scenario} data-chosen={choice?.isChosen}>
      <header className={styles.scenarioHeader}>
        <Text as="h4" variant="body-large" weight="bold">
          {scenario.title}
        </Text>
        {choice && (
          <Checkbox
            isSelected={choice.isChosen}
            isDisabled={choice.isDisabled}
            onChange={choice.onChange}
            aria-label={`${scenario.title}: this is like ours`}
          >
            This is like ours
          </Checkbox>
        )}
      </header>
      <Text as="p">{scenario.text}</Text>
      {scenario.watchFor.length > 0 && (
        <>
          <Text as="h5" variant="body-small" weight="bold">
            Watch for
          </Text>
          <ul className={styles.watchFor}>
            {scenario.watchFor.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {practices.length > 0 && (
        <details className={styles.details}>
          <summary>
            {choice?.isChosen
              ? `${practices.length} best practices matter most here`
              : `${practices.length} best practices matter most in it`}
          </summary>
          <PracticeLinks practices={practices} onOpen={onOpen} />
        </details>
      )}
    </article>
  );
}
