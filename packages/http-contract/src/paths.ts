import {
  CompoundEntityRef,
  DEFAULT_NAMESPACE,
  parseEntityRef,
} from '@backstage/catalog-model';

/** An entity, as a ref in either form: `component:default/support-copilot`. */
export type EntityRefLike = CompoundEntityRef | string;

/** `:kind`, `:namespace` and `:name` of a path. */
export function entityPath(
  entityRef: EntityRefLike,
): Readonly<Record<'kind' | 'namespace' | 'name', string>> {
  const { kind, namespace, name } =
    typeof entityRef === 'string'
      ? parseEntityRef(entityRef, { defaultNamespace: DEFAULT_NAMESPACE })
      : entityRef;
  return { kind, namespace, name };
}

/** Puts values into a route's path, each encoded. */
export function fillPath(
  path: string,
  params: Readonly<Record<string, string>>,
): string {
  return path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name]),
  );
}

/** The query string of the values that are there, with its question mark; a list repeats its name. */
export function queryString(
  query: Readonly<
    Record<string, string | number | readonly string[] | undefined>
  >,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value ?? []].flat()) {
      search.append(name, String(item));
    }
  }
  return search.size > 0 ? `?${search}` : '';
}
