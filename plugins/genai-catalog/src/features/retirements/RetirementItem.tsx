import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { Retirement } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge } from '@genai-lens/ui-components';
import {
  countWords,
  dayInWords,
  DependentsList,
  Replacement,
  RefLinks,
} from '../../components';
import { urgencyOf } from './urgency';
import styles from './Retirements.module.css';

/** A model that reaches its end of life: when, what to use instead, and who has to move. */
export function RetirementItem({ item }: { item: Retirement }) {
  const { ref, title, owners, provider, endOfLifeAt, dependents } = item;
  const urgency = urgencyOf(item.daysLeft);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text as="h2" variant="body-large" weight="bold">
          <EntityRefLink entityRef={ref} title={title} hideIcon />
        </Text>
        <Badge tone={urgency.tone} icon={urgency.icon}>
          {urgency.words}
        </Badge>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>End of life</dt>
          <dd>{dayInWords(endOfLifeAt)}</dd>
        </div>
        <div>
          <dt>Replacement</dt>
          <dd>
            <Replacement name={item.replacement} />
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>
            <RefLinks refs={owners} defaultKind="group" />
          </dd>
        </div>
        {provider && (
          <div>
            <dt>Provider</dt>
            <dd>{provider}</dd>
          </div>
        )}
      </dl>
      {item.evaluations > 0 && (
        <Text as="p">
          <EntityRefLink entityRef={ref} hideIcon>
            {item.evaluations === 1
              ? '1 evaluation ends with it'
              : `${item.evaluations} evaluations end with it`}
          </EntityRefLink>
        </Text>
      )}
      <Text as="p" weight="bold">
        {`Dependents: ${countWords(dependents)}`}
      </Text>
      <DependentsList dependents={dependents} />
    </li>
  );
}
