import { useEntity } from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import {
  isModelEntity,
  ModelEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  AssetMarks,
  dayInWords,
  Fact,
  FactList,
  marksOf,
  RefLinks,
  Replacement,
} from '../../components';
import styles from './ModelSummaryCard.module.css';

/** Overview card of a model: whose it is, whether it may be used, and until when. */
export function ModelSummaryCard() {
  const { entity } = useEntity();
  return isModelEntity(entity) ? <Summary entity={entity} /> : null;
}

function Summary({ entity }: { entity: ModelEntityV1alpha1 }) {
  const { provider, approval, deprecation, baseModel } = entity.spec;
  const { endOfLifeAt, replacement } = deprecation ?? {};
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Model
        </Text>
      </CardHeader>
      <CardBody>
        <div className={styles.body}>
          <AssetMarks marks={marksOf(entity, new Date())} />
          <FactList>
            <Fact label="Provider">
              {[provider.id, provider.publisher].filter(Boolean).join(', ')}
            </Fact>
            <Fact label="Model ID">
              <code>{provider.modelId}</code>
            </Fact>
            <Fact label="Base model">
              {baseModel && <RefLinks refs={[baseModel]} defaultKind="model" />}
            </Fact>
            <Fact label="Approved for">
              {approval?.status === 'approved' && approval.useCases?.join(', ')}
            </Fact>
            <Fact label="End of life">
              {endOfLifeAt && dayInWords(endOfLifeAt)}
            </Fact>
            <Fact label="Replacement">
              {endOfLifeAt && <Replacement name={replacement} />}
            </Fact>
          </FactList>
        </div>
      </CardBody>
    </Card>
  );
}
