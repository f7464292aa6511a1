import { Text } from '@backstage/ui';
import {
  DEPENDENCIES,
  Dependency,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { lensPractices } from './controlCoverage';
import { PracticeLinks } from './PracticeLinks';
import styles from './About.module.css';

const TITLES: Readonly<Record<Dependency, string>> = {
  prompts: 'A prompt of the component',
  models: 'A model of the component',
  scope: 'A scope fact that concerns the best practice',
};

/** Which answers want to be confirmed when something that they are about changes. */
export function LensDependencies(props: {
  lens: Lens;
  onOpen?: (target: OpenTarget) => void;
}) {
  const { lens, onOpen } = props;
  return (
    <ul className={styles.topics}>
      {DEPENDENCIES.map(dependency => ({
        dependency,
        practices: lensPractices(lens, choice =>
          choice.dependsOn.includes(dependency),
        ),
      }))
        .filter(({ practices }) => practices.length > 0)
        .map(({ dependency, practices }) => (
          <li key={dependency}>
            <Text as="h4" variant="body-medium" weight="bold">
              {TITLES[dependency]}
            </Text>
            <PracticeLinks practices={practices} onOpen={onOpen} />
          </li>
        ))}
    </ul>
  );
}
