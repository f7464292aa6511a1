import { expect, test } from '@playwright/test';
import { Ask, askAsGuest } from './api';

/** The ledger reads its sources one after the other, and the catalog asks it again and again what has changed. */
const CATALOGUED_MS = 110_000;
/** The prompt that the demo notes something of last. */
const LAST_NOTED = 'search-answer-with-sources';

/** How to check a box of Backstage UI: what is seen of it covers the input. */
export const BOX = { force: true } as const;

/**
 * Waits until every source was read, and the catalog has the demo's prompts with what the demo notes of them. A portal
 * that has just been started needs a minute for it, and pages do not ask again.
 */
export async function untilCatalogued() {
  test.setTimeout(3 * CATALOGUED_MS);
  const ask = await askAsGuest();
  await expect
    .poll(() => sourcesNotRead(ask), { timeout: CATALOGUED_MS })
    .toEqual([]);
  await expect
    .poll(() => summaryOf(LAST_NOTED, ask), { timeout: CATALOGUED_MS })
    .toMatchObject({ evaluated: 1, reviewOverdue: true });
}

async function sourcesNotRead(ask: Ask): Promise<string[]> {
  const { items } = await (await ask('genai-catalog/sources')).json();
  return items
    .filter((source: { lastSuccessAt?: string }) => !source.lastSuccessAt)
    .map((source: { id: string }) => source.id);
}

async function summaryOf(prompt: string, ask: Ask) {
  const found = await ask(`catalog/entities/by-name/prompt/default/${prompt}`);
  return found.ok ? (await found.json()).spec.summary : undefined;
}
