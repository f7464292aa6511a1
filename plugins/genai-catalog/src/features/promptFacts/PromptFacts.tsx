import {
  LedgerDetails,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ExternalLink, TimeAgo } from '@genai-lens/ui-components';
import { Fact, FactList, RefLinks, Section } from '../../components';
import { relationsOf, shapeInWords } from './facts';
import { LabelTable } from './LabelTable';
import { reviewInWords } from './review';
import { VariableTable } from './VariableTable';
import styles from './PromptFacts.module.css';

interface PromptFactsProps {
  entity: PromptEntityV1alpha1;
  /** Absent: the ledger has nothing of it. */
  details?: LedgerDetails;
  /** Where the text of a version is. */
  hrefOf: (version: string) => string;
}

/** What is known of a prompt beside its text. */
export function PromptFacts({ entity, details, hrefOf }: PromptFactsProps) {
  const { spec, metadata } = entity;
  const relations = relationsOf(entity);
  const { variables = [], labels = [], security } = spec;
  return (
    <div className={styles.facts}>
      <Section title="About">
        <FactList>
          <Fact label="Purpose">{spec.purpose ?? metadata.description}</Fact>
          <Fact label="Owner">
            <RefLinks refs={relations.owners} defaultKind="group" />
          </Fact>
          {relations.systems.length > 0 && (
            <Fact label="System">
              <RefLinks refs={relations.systems} defaultKind="system" />
            </Fact>
          )}
          <Fact label="Lifecycle">{spec.lifecycle}</Fact>
          <Fact label="Category">{spec.category}</Fact>
          <Fact label="Format">{shapeInWords(entity)}</Fact>
          {relations.models.length > 0 && (
            <Fact label="Models">
              <RefLinks refs={relations.models} defaultKind="model" />
            </Fact>
          )}
          {relations.includes.length > 0 && (
            <Fact label="Includes">
              <RefLinks refs={relations.includes} defaultKind="prompt" />
            </Fact>
          )}
          <Fact label="Review">{reviewInWords(entity)}</Fact>
        </FactList>
      </Section>
      {labels.length > 0 && (
        <Section title="Labels">
          <LabelTable labels={labels} hrefOf={hrefOf} />
        </Section>
      )}
      {variables.length > 0 && (
        <Section title="Variables">
          <VariableTable variables={variables} />
        </Section>
      )}
      {(security || relations.resources.length > 0) && (
        <Section title="Protection">
          <FactList>
            <Fact label="Data">{security?.dataClassification}</Fact>
            <Fact label="Encryption">{security?.encryption}</Fact>
            {relations.resources.length > 0 && (
              <Fact label="Guardrail">
                <RefLinks refs={relations.resources} defaultKind="resource" />
              </Fact>
            )}
          </FactList>
        </Section>
      )}
      {details && (
        <Section title="Source">
          <FactList>
            <Fact label="Source">{details.source.id}</Fact>
            <Fact label="ID in the source">
              {details.source.url ? (
                <ExternalLink href={details.source.url}>
                  {details.source.externalId}
                </ExternalLink>
              ) : (
                details.source.externalId
              )}
            </Fact>
            <Fact label="Last read">
              {details.source.lastSuccessAt && (
                <TimeAgo at={details.source.lastSuccessAt} short />
              )}
            </Fact>
            <Fact label="First seen">
              <TimeAgo at={details.firstSeenAt} short />
            </Fact>
          </FactList>
        </Section>
      )}
    </div>
  );
}
