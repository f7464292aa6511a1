import { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Groups that are read from the catalog at a time. */
const BATCH = 100;

/** Says which people are behind refs of users and groups, as Backstage's notifications do. */
export class RecipientReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(deps: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = deps.auth;
    this.#catalog = deps.catalog;
  }

  /** Refs of users by each ref: a user's own, or those of the members of a group and of the groups below it. */
  async read(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const groups = new Map<string, Group>();
    let unread = refs.filter(ref => !isUser(ref));
    while (unread.length > 0) {
      for (const [ref, group] of await this.#groups(unread)) {
        groups.set(ref, group);
      }
      unread = [...groups.values()]
        .flatMap(({ children }) => children)
        .filter(ref => !groups.has(ref));
    }
    return new Map(
      refs.map(ref => [ref, isUser(ref) ? [ref] : membersOf(ref, groups)]),
    );
  }

  async #groups(refs: readonly string[]): Promise<[string, Group][]> {
    const unique = [...new Set(refs)];
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found: [string, Group][] = [];
    for (let at = 0; at < unique.length; at += BATCH) {
      const entityRefs = unique.slice(at, at + BATCH);
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind', 'metadata', 'relations'] },
        { credentials },
      );
      entityRefs.forEach((ref, index) => {
        const relations = items[index]?.relations ?? [];
        const targets = (type: string) =>
          relations.flatMap(relation =>
            relation.type === type
              ? [relation.targetRef.toLocaleLowerCase('en-US')]
              : [],
          );
        found.push([
          ref,
          {
            users: targets(RELATION_HAS_MEMBER).filter(isUser),
            children: targets(RELATION_PARENT_OF),
          },
        ]);
      });
    }
    return found;
  }
}

interface Group {
  readonly users: readonly string[];
  readonly children: readonly string[];
}

function membersOf(
  root: string,
  groups: ReadonlyMap<string, Group>,
): readonly string[] {
  const seen = new Set([root]);
  for (const ref of seen) {
    groups.get(ref)?.children.forEach(child => seen.add(child));
  }
  return [
    ...new Set([...seen].flatMap(ref => groups.get(ref)?.users ?? [])),
  ].sort();
}

function isUser(ref: string): boolean {
  return parseEntityRef(ref).kind.toLocaleLowerCase('en-US') === 'user';
}
