import { ServiceUnavailableError } from '@backstage/errors';
import { HttpJsonClient } from '../fetch';
import { parseWire } from '../map';
import { PromptListItem, promptListSchema } from './wire';

/** The most that Langfuse gives at once. */
const LIMIT = 100;
const ATTEMPTS = 3;

/** A prompt as the list has it. */
export type NamedPrompt = PromptListItem;

/** What to list. */
export interface ListOptions {
  readonly client: HttpJsonClient;
  readonly signal: AbortSignal;
  /** Only versions written since. */
  readonly since?: string;
  /** Only this prompt. */
  readonly name?: string;
}

/**
 * Lists prompts by name, before any text is read. Pages are counted from the start, so a prompt that is added or
 * deleted meanwhile moves the others across their edges: where the pages do not fit together the list is read again,
 * because a prompt that was missed would be taken for deleted.
 */
export async function listNames(
  options: ListOptions,
): Promise<readonly NamedPrompt[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const found = await listOnce(options);
    if (found) {
      return found;
    }
  }
  throw new ServiceUnavailableError(
    'Langfuse: the list of prompts changed while it was read',
  );
}

async function listOnce(
  options: ListOptions,
): Promise<readonly NamedPrompt[] | undefined> {
  const { client, signal, since, name } = options;
  const found = new Map<string, NamedPrompt>();
  let total: number | undefined;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = parseWire(
      promptListSchema,
      await client.get('/api/public/v2/prompts', {
        query: { page, limit: LIMIT, fromUpdatedAt: since, name },
        signal,
      }),
      'Langfuse: the list of prompts',
    );
    if (total !== undefined && total !== answer.meta.totalItems) {
      return undefined;
    }
    total = answer.meta.totalItems;
    pages = answer.meta.totalPages;
    for (const prompt of answer.data) {
      found.set(prompt.name, merge(found.get(prompt.name), prompt));
    }
  }
  return found.size < (total ?? 0) ? undefined : [...found.values()];
}

/** Versions of one prompt that differ in their tags can be listed apart. */
function merge(
  before: NamedPrompt | undefined,
  prompt: NamedPrompt,
): NamedPrompt {
  const versions = new Set([...(before?.versions ?? []), ...prompt.versions]);
  return { ...before, ...prompt, versions: [...versions] };
}
