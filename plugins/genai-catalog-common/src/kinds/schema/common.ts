import { USER_KINDS } from '../relatedKinds';
import { SchemaProperties, text } from './fields';
import { reference, references } from './references';

/** Fields that Prompt and Model share with most kinds of the catalog. */
export const lifecycleFields: SchemaProperties = {
  lifecycle: text('How far along it is.', {
    examples: ['experimental', 'production', 'deprecated'],
  }),
  owner: reference('Who answers for it.', {
    kinds: ['Group', 'User'],
    defaultKind: 'Group',
    example: 'group:support-ai',
  }),
  system: reference('The system that it is a part of.', {
    kinds: ['System'],
    defaultKind: 'System',
    example: 'system:support',
  }),
};

/** `usedBy`, for what has no `dependsOn` of its own or whose file nobody wants to edit. */
export function usedByField(relatedKinds: readonly string[]) {
  return references(
    'What depends on it. For kinds that have no dependsOn of their own; one of both sides is enough.',
    {
      kinds: [...USER_KINDS, ...relatedKinds],
      example: 'component:ticket-api',
    },
  );
}
