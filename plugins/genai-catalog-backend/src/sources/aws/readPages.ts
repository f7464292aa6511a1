import { ServiceUnavailableError } from '@backstage/errors';

/** Follows `nextToken` to the end. A service that hands out the same token twice would be read forever. */
export async function readPages<Item>(
  readPage: (
    nextToken: string | undefined,
  ) => Promise<{ items: readonly Item[]; nextToken?: string }>,
  what: string,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await readPage(token);
    items.push(...page.items);
    token = page.nextToken;
    if (token !== undefined && seen.has(token)) {
      throw new ServiceUnavailableError(`${what} goes round in circles`);
    }
    if (token !== undefined) {
      seen.add(token);
    }
  } while (token !== undefined);
  return items;
}
