import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import { ModelEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ExternalLink } from '@genai-lens/ui-components';
import { Fact, FactList, RefLinks, Section } from '../../components';

const ORIGINS = {
  'first-party': 'First-party',
  'third-party': 'Third-party',
  custom: 'Custom',
} as const;

/** What a model is, who answers for it, and under which terms it may be used. */
export function ModelFacts({ entity }: { entity: ModelEntityV1alpha1 }) {
  const { spec } = entity;
  const { provider, customization, license, dataUsage, baseModel } = spec;
  const refs = (relation: string) =>
    getEntityRelations(entity, relation).map(each => stringifyEntityRef(each));
  const systems = refs(RELATION_PART_OF);
  return (
    <Section title="About">
      <FactList>
        <Fact label="Owner">
          <RefLinks refs={refs(RELATION_OWNED_BY)} defaultKind="group" />
        </Fact>
        {systems.length > 0 && (
          <Fact label="System">
            <RefLinks refs={systems} defaultKind="system" />
          </Fact>
        )}
        <Fact label="Type">{spec.type}</Fact>
        <Fact label="Lifecycle">{spec.lifecycle}</Fact>
        <Fact label="Origin">{spec.origin && ORIGINS[spec.origin]}</Fact>
        <Fact label="Provider">
          {[provider.id, provider.publisher].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Model ID">
          <code>{provider.modelId}</code>
        </Fact>
        <Fact label="Family">{spec.family}</Fact>
        <Fact label="Version">{spec.version}</Fact>
        <Fact label="Base model">
          {baseModel && <RefLinks refs={[baseModel]} defaultKind="model" />}
        </Fact>
        <Fact label="Customization">
          {customization &&
            [customization.type, customization.dataset]
              .filter(Boolean)
              .join(': ')}
        </Fact>
        <Fact label="Served by">
          {spec.servedBy?.length ? (
            <RefLinks refs={spec.servedBy} defaultKind="api" />
          ) : undefined}
        </Fact>
        <Fact label="License">
          {license?.url ? (
            <ExternalLink href={license.url}>
              {license.id ?? 'Terms'}
            </ExternalLink>
          ) : (
            license?.id
          )}
        </Fact>
        <Fact label="Data usage">
          {dataUsage && <DataUse usage={dataUsage} />}
        </Fact>
      </FactList>
    </Section>
  );
}

function DataUse(props: {
  usage: NonNullable<ModelEntityV1alpha1['spec']['dataUsage']>;
}) {
  const { trainsOnInputs, retentionDays, url } = props.usage;
  const sentences = [
    trainsOnInputs === undefined
      ? undefined
      : `${trainsOnInputs ? 'Used' : 'Not used'} for training`,
    keptInWords(retentionDays),
  ].filter(Boolean);
  return (
    <>
      {sentences.join('; ')}{' '}
      {url && <ExternalLink href={url}>Terms</ExternalLink>}
    </>
  );
}

function keptInWords(days: number | undefined): string | undefined {
  if (days === undefined) {
    return undefined;
  }
  return days === 0 ? 'not kept' : `kept for ${days} days`;
}
