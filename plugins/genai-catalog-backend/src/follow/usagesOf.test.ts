import { usagesOf } from './usagesOf';

describe('usagesOf', () => {
  it('reads references and ids of sources', () => {
    const component = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'copilot',
        annotations: {
          'genai-lens.io/uses':
            'prompt:Triage, model:other/claude-x,langfuse:support/Reply ,',
        },
      },
    };
    const componentRef = 'component:default/copilot';
    expect(usagesOf(component)).toEqual([
      { componentRef, target: 'prompt:default/triage' },
      { componentRef, target: 'model:other/claude-x' },
      { componentRef, target: 'langfuse:support/Reply' },
    ]);
  });

  it('finds nothing where nothing is said', () => {
    const metadata = { name: 'copilot' };
    const component = { apiVersion: 'a/v1', kind: 'Component', metadata };
    expect(usagesOf(component)).toEqual([]);
  });
});
