import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Overview card of a prompt or a model: the answers of reviews that are about it. */
export const subjectCard = EntityCardBlueprint.make({
  name: 'subject',
  params: {
    filter: { kind: { $in: ['prompt', 'model'] } },
    loader: async () => {
      const { SubjectCard } = await import('../features/subjectCard');
      return <SubjectCard />;
    },
  },
});
