import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

const filter = { kind: 'prompt' };

/** The tab *Prompt*: text and facts. */
export const promptContent = EntityContentBlueprint.make({
  name: 'prompt',
  params: {
    path: '/prompt',
    title: 'Prompt',
    filter,
    loader: async () => {
      const { PromptTab } = await import('../features/prompt');
      return <PromptTab />;
    },
  },
});

/** The tab *Versions*: what there was, what changed, who approved. */
export const promptVersionsContent = EntityContentBlueprint.make({
  name: 'prompt-versions',
  params: {
    path: '/versions',
    title: 'Versions',
    filter,
    loader: async () => {
      const { VersionsTab } = await import('../features/versions');
      return <VersionsTab />;
    },
  },
});

/** The tab *Evaluations*: models by versions. */
export const promptEvaluationsContent = EntityContentBlueprint.make({
  name: 'prompt-evaluations',
  params: {
    path: '/evaluations',
    title: 'Evaluations',
    filter,
    loader: async () => {
      const { EvaluationsTab } = await import('../features/evaluations');
      return <EvaluationsTab />;
    },
  },
});
