import { expect } from '@playwright/test';
import { Ask, askWith, BACKEND_URL } from './api';

/** The ledger reads its sources, the demo notes evaluations, and the catalog takes what has changed every 30 seconds. */
const CATALOGUED_MS = 110_000;
/** The prompt that the demo notes something of last. */
const LAST_NOTED = 'search-answer-with-sources';

/**
 * Waits until the demo's prompts are in the catalog with what the demo notes of them. A portal that has just been
 * started needs a minute for it, and pages do not ask again.
 */
export async function untilCatalogued() {
  const signedIn = await fetch(`${BACKEND_URL}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await signedIn.json();
  const ask = askWith(`Bearer ${backstageIdentity.token}`);
  await expect
    .poll(() => summaryOf(LAST_NOTED, ask), { timeout: CATALOGUED_MS })
    .toMatchObject({ evaluated: 1, reviewOverdue: true });
}

async function summaryOf(prompt: string, ask: Ask) {
  const found = await ask(`catalog/entities/by-name/prompt/default/${prompt}`);
  return found.ok ? (await found.json()).spec.summary : undefined;
}

/** How to check a box of Backstage UI: what is seen of it covers the input. */
export const BOX = { force: true } as const;
