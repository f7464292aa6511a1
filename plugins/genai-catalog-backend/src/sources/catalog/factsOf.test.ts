import { ModelEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { modelFactsOf } from './factsOf';

type Spec = ModelEntityV1alpha1['spec'];

const factsOf = (spec: Partial<Spec>) =>
  modelFactsOf({
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Model',
    metadata: { name: 'claude-x' },
    spec: {
      type: 'chat',
      lifecycle: 'production',
      owner: 'group:ai',
      provider: { id: 'amazon-bedrock', modelId: 'anthropic.claude-x' },
      ...spec,
    },
  });

describe('modelFactsOf', () => {
  it.each<[Spec['deprecation'], Spec['deprecation']]>([
    [undefined, undefined],
    [
      { endOfLifeAt: '2027-01-01' },
      { status: 'active', endOfLifeAt: '2027-01-01' },
    ],
    [
      { status: 'legacy', legacyAt: '2026-01-01' },
      { status: 'legacy', legacyAt: '2026-01-01' },
    ],
  ])('keeps of the end %j', (written, kept) => {
    expect(factsOf({ deprecation: written }).deprecation).toEqual(kept);
  });

  it('leaves out what says nothing', () => {
    const { pricing, approval, license } = factsOf({
      pricing: { input: 3 },
      approval: { useCases: ['support'] },
      license: { url: 'https://example.com/license' },
    });
    expect([pricing, approval, license]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
