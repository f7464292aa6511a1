import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import {
  isPromptEntity,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  AssetMarks,
  Fact,
  FactList,
  marksOf,
  RefLinks,
  shortName,
} from '../../components';
import { relationsOf } from '../promptFacts';
import { summaryInWords } from './summaryInWords';
import styles from './PromptCard.module.css';

/** Overview card of a prompt: what it is for, what its labels point to, and what is wrong with it. */
export function PromptCard() {
  const { entity } = useEntity();
  return isPromptEntity(entity) ? <PromptSummaryCard entity={entity} /> : null;
}

function PromptSummaryCard({ entity }: { entity: PromptEntityV1alpha1 }) {
  const entityPath = useRouteRef(entityRouteRef)(entityRouteParams(entity));
  const { purpose, labels = [], variables = [], summary } = entity.spec;
  const { models } = relationsOf(entity);
  const marks = marksOf(entity, new Date());
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Prompt
        </Text>
      </CardHeader>
      <CardBody>
        <div className={styles.body}>
          {marks.length > 0 && <AssetMarks marks={marks} />}
          <FactList>
            <Fact label="Purpose">{purpose}</Fact>
            {labels.length > 0 && (
              <Fact label="Labels">
                <ul className={styles.labels}>
                  {labels.map(({ name, version }) => (
                    <li key={name}>
                      {`${name}: `}
                      <Link
                        href={`${entityPath}/prompt?version=${encodeURIComponent(
                          version,
                        )}`}
                      >
                        {`version ${shortName(version)}`}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Fact>
            )}
            <Fact label="Versions">{summaryInWords(summary)}</Fact>
            <Fact label="Models">
              <RefLinks refs={models} defaultKind="model" />
            </Fact>
            {variables.length > 0 && (
              <Fact label="Variables">
                {variables.map(({ name }) => name).join(', ')}
              </Fact>
            )}
          </FactList>
        </div>
      </CardBody>
    </Card>
  );
}
