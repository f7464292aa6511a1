import { ModelEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Fact, FactList, Section } from '../../components';

const tokens = new Intl.NumberFormat('en');

interface AbilitiesProps {
  spec: ModelEntityV1alpha1['spec'];
  limits: ModelEntityV1alpha1['spec']['limits'];
}

/** What goes into a model and what comes out, and how much of it. */
export function Abilities({ spec, limits }: AbilitiesProps) {
  const { modalities, capabilities, knowledgeCutoff } = spec;
  return (
    <Section title="Limits and capabilities">
      <FactList>
        <Fact label="Context window">{inTokens(limits?.contextTokens)}</Fact>
        <Fact label="Longest output">{inTokens(limits?.maxOutputTokens)}</Fact>
        <Fact label="Input">{modalities?.input?.join(', ')}</Fact>
        <Fact label="Output">{modalities?.output?.join(', ')}</Fact>
        <Fact label="Capabilities">{capabilities?.join(', ')}</Fact>
        <Fact label="Knowledge cutoff">{knowledgeCutoff}</Fact>
      </FactList>
    </Section>
  );
}

function inTokens(count: number | undefined): string | undefined {
  return count === undefined ? undefined : `${tokens.format(count)} tokens`;
}
