const OWNED = 'type: service, lifecycle: production, owner: team';

const component = (name: string, ...dependsOn: string[]) => `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { ${OWNED}, dependsOn: [${dependsOn.map(ref => `'${ref}'`)}] }
`;

const prompt = (name: string, more: string) => `
apiVersion: genai-lens.io/v1alpha1
kind: Prompt
metadata: { name: ${name} }
spec:
  type: text
  lifecycle: production
  owner: team
  version: '1'
  contentFrom: ./sort.prompt.yml
  ${more}
`;

const model = (name: string, more: string) => `
apiVersion: genai-lens.io/v1alpha1
kind: Model
metadata: { name: ${name} }
spec:
  type: chat
  lifecycle: production
  owner: team
  version: '1'
  provider: { id: example, modelId: ${name} }
  approval: { status: approved }
  card: { intendedUse: [Sorting], limitations: [English only] }
  ${more}
`;

const GROUP = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team }
spec: { type: team, children: [] }
`;

/** A small company as people write it into files, by name of the file. */
export const CATALOG_FILES: Readonly<Record<string, string>> = {
  'catalog.yaml': [
    GROUP,
    prompt('labelled', "labels: [{ name: production, version: '1' }]"),
    prompt('unlabelled', 'category: classification'),
    model('current', 'family: example'),
    model('retired', "deprecation: { endOfLifeAt: '2020-01-01' }"),
    component('sound', 'prompt:labelled', 'model:current'),
    component('outdated', 'prompt:labelled', 'model:retired'),
    component('incomplete', 'prompt:unlabelled'),
    component('silent'),
    component('plain'),
  ].join('---'),
  'sort.prompt.yml':
    'name: Sort\nmessages:\n  - {role: user, content: Sort these tickets}\n',
};
