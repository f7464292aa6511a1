import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The overview card of a prompt. */
export const promptCard = EntityCardBlueprint.make({
  name: 'prompt',
  params: {
    filter: { kind: 'prompt' },
    loader: async () => {
      const { PromptCard } = await import('../features/promptCard');
      return <PromptCard />;
    },
  },
});
