import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { PlanOf } from './PlanOf';
import styles from './OurPlan.module.css';

/** Overview card of a group or a user: what they are to close over all components. */
export function GroupPlanCard() {
  const { entity } = useEntity();
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Lens review plan
        </Text>
      </CardHeader>
      <CardBody>
        <div className={styles.widget}>
          <PlanOf
            key={stringifyEntityRef(entity)}
            assignee={stringifyEntityRef(entity)}
            empty="No open best practice is planned for them."
          />
        </div>
      </CardBody>
    </Card>
  );
}
