import {
  Dependent,
  Dependents,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { RefLinks } from '../RefLinks';
import styles from './DependentsList.module.css';

const GROUPS = [
  ['prompts', 'Prompts'],
  ['components', 'Components and others'],
  ['models', 'Models made from it'],
] as const;

/** Who depends on a model, by kind, with the way by which they do; the owners last. */
export function DependentsList({ dependents }: { dependents: Dependents }) {
  const { owners } = dependents;
  return (
    <dl className={styles.groups}>
      {GROUPS.filter(([key]) => dependents[key].length > 0).map(
        ([key, title]) => (
          <div key={key}>
            <dt>{title}</dt>
            {dependents[key].map(each => (
              <DependentRow key={each.ref} dependent={each} />
            ))}
          </div>
        ),
      )}
      {owners.length > 0 && (
        <div>
          <dt>Their owners</dt>
          <dd>
            <RefLinks refs={owners} defaultKind="group" />
          </dd>
        </div>
      )}
    </dl>
  );
}

function DependentRow({ dependent }: { dependent: Dependent }) {
  const { ref, title, via } = dependent;
  return (
    <dd>
      <EntityRefLink entityRef={ref} title={title} hideIcon />
      {via && (
        <Text as="span" variant="body-small" color="secondary">
          {' '}
          through <EntityRefLink entityRef={via} hideIcon />
        </Text>
      )}
    </dd>
  );
}
