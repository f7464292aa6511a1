import { Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { ExternalLink } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { controlCoverage } from './controlCoverage';
import { PracticeLinks } from './PracticeLinks';
import styles from './About.module.css';

/** The control frameworks of a lens, with the best practices that answer each control. */
export function ControlFrameworks(props: {
  lens: Lens;
  onOpen?: (target: OpenTarget) => void;
}) {
  const { lens, onOpen } = props;
  return (
    <div className={styles.topics}>
      {controlCoverage(lens).map(({ framework, items }) => (
        <section key={framework.id}>
          <Text as="h4" variant="body-medium" weight="bold">
            {framework.title}
          </Text>
          {framework.url && (
            <ExternalLink href={framework.url}>
              Read it where it is published
            </ExternalLink>
          )}
          <ul className={styles.topics}>
            {items.map(({ id, title, practices }) => (
              <li key={id}>
                <Text as="p">
                  <strong>{id}</strong> {title}
                </Text>
                <PracticeLinks practices={practices} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
