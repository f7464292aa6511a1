import { Entity } from '@backstage/catalog-model';

const OWNED_BY_SUPPORT = {
  type: 'ownedBy',
  targetRef: 'group:default/support-ai',
};

/** A small catalog: one component that depends on a model, one that does not. */
export const devEntities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'support-copilot', tags: ['rag'] },
    spec: { type: 'service', lifecycle: 'production', owner: 'support-ai' },
    relations: [
      OWNED_BY_SUPPORT,
      { type: 'dependsOn', targetRef: 'model:default/claude-x' },
    ],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'ticket-api' },
    spec: { type: 'service', lifecycle: 'production', owner: 'support-ai' },
    relations: [OWNED_BY_SUPPORT],
  },
  {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Model',
    metadata: { name: 'claude-x' },
    spec: { type: 'chat', lifecycle: 'production', owner: 'support-ai' },
    relations: [OWNED_BY_SUPPORT],
  },
];
