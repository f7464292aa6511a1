import { usesGenerativeAi } from './usesGenerativeAi';

describe('usesGenerativeAi', () => {
  it.each<[boolean, Parameters<typeof usesGenerativeAi>[0]]>([
    [false, { scope: {} }],
    [true, { scope: {}, applies: 'in' }],
    [false, { scope: { agents: 'agents' }, applies: 'out' }],
    [true, { scope: { retrieval: 'retrieval' } }],
    [false, { scope: { retrieval: 'no-retrieval' } }],
    [true, { scope: { agents: 'agents' } }],
    [false, { scope: { agents: 'no-agents' } }],
    [true, { scope: { customization: 'fine-tuning' } }],
    [true, { scope: { customization: 'training' } }],
    [false, { scope: { customization: 'none' } }],
    [true, { scope: { hosting: 'self-hosted' } }],
    [false, { scope: { hosting: 'managed' } }],
    [false, { scope: { personalData: 'personal', stage: 'production' } }],
    [false, { scope: { stage: 'design', agents: 'agents' }, applies: 'in' }],
    [true, { scope: { stage: 'build' }, applies: 'in' }],
  ])('is %s for %j', (uses, review) => {
    expect(usesGenerativeAi(review)).toBe(uses);
  });
});
