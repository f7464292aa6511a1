import { stringifyEntityRef } from '@backstage/catalog-model';
import { Alert } from '@backstage/ui';
import { ModelEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { LoadError, statusOf } from '@genai-lens/ui-components';
import { AssetMarks, marksOf } from '../../components';
import { EditDetails, MODEL_GROUPS } from '../details';
import { ModelRuns } from '../modelRuns';
import { Provenance } from '../promptFacts';
import { Abilities } from './Abilities';
import { ledgerFacts } from './ledgerFacts';
import { lifeOf } from './life';
import { LifeCycle } from './LifeCycle';
import { ModelApproval } from './ModelApproval';
import { ModelCard } from './ModelCard';
import { ModelDependents } from './ModelDependents';
import { ModelFacts } from './ModelFacts';
import { Prices } from './Prices';
import { Regions } from './Regions';
import { useModelDetails } from './useModelDetails';
import styles from './Model.module.css';

/** A model: its life, its card and its dependents beside the facts. What the catalog knows is there at once. */
export function ModelOverview({ entity }: { entity: ModelEntityV1alpha1 }) {
  const entityRef = stringifyEntityRef(entity);
  const { value: details, error, retry } = useModelDetails(entityRef);
  const now = new Date();
  const facts = details ? ledgerFacts(details) : {};
  const { spec } = entity;
  return (
    <div className={styles.tab}>
      <AssetMarks marks={marksOf(entity, now)} />
      {error && statusOf(error) !== 404 && (
        <LoadError
          what="what the ledger has of the model"
          error={error}
          onRetry={retry}
        />
      )}
      {details?.findings.map(({ code, message }) => (
        <Alert
          key={`${code} ${message}`}
          status="warning"
          icon
          title={message}
        />
      ))}
      <div className={styles.columns}>
        <div className={styles.main}>
          <LifeCycle deprecation={spec.deprecation} now={now} />
          <ModelApproval entity={entity} details={details} onChanged={retry} />
          <ModelDependents entityRef={entityRef} />
          <ModelRuns
            entityRef={entityRef}
            ends={lifeOf(spec.deprecation, now) !== undefined}
          />
          <ModelCard entityRef={entityRef} />
        </div>
        <div className={styles.side}>
          {details && (
            <EditDetails
              entity={entity}
              groups={MODEL_GROUPS}
              details={details}
              onChanged={retry}
            />
          )}
          <ModelFacts entity={entity} />
          <Abilities spec={spec} limits={facts.limits ?? spec.limits} />
          <Prices pricing={facts.pricing ?? spec.pricing} />
          {details && <Regions regions={details.regions} />}
          <Provenance fields={details?.provenance ?? []} />
        </div>
      </div>
    </div>
  );
}
