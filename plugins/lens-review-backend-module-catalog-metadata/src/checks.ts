import {
  Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';

/** What an entity can declare of itself. */
export type CheckId = 'owner' | 'lifecycle' | 'documentation' | 'dependencies';

/** What an entity declares, in words; nothing where it does not. */
export interface Declared {
  /** Continues "The catalog has …". */
  readonly words: string;
  /** Refs of entities. */
  readonly about?: readonly string[];
}

interface Check {
  /** Continues "The catalog lacks …". */
  readonly missing: string;
  readonly declared: (entity: Entity) => Declared | undefined;
}

const TECHDOCS = [
  'backstage.io/techdocs-ref',
  'backstage.io/techdocs-entity',
] as const;

/** The checks by id. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  owner: {
    missing: 'a group as its owner',
    declared: entity => {
      // People leave and forget; a group stays.
      const groups = targetsOf(entity, RELATION_OWNED_BY).filter(
        ref => parseEntityRef(ref).kind === 'group',
      );
      return groups.length > 0
        ? { words: 'a group as its owner', about: groups }
        : undefined;
    },
  },
  lifecycle: {
    missing: 'its lifecycle',
    declared: ({ spec }) =>
      typeof spec?.lifecycle === 'string' && spec.lifecycle.trim()
        ? { words: `its lifecycle (${spec.lifecycle.trim()})` }
        : undefined,
  },
  documentation: {
    missing: 'its documentation in TechDocs',
    declared: ({ metadata }) =>
      TECHDOCS.some(name => metadata.annotations?.[name]?.trim())
        ? { words: 'its documentation in TechDocs' }
        : undefined,
  },
  dependencies: {
    missing: 'what it depends on',
    declared: entity => {
      const refs = targetsOf(entity, RELATION_DEPENDS_ON);
      return refs.length > 0
        ? { words: 'what it depends on', about: refs }
        : undefined;
    },
  },
};

function targetsOf({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
