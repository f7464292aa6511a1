import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 1_000;
const UNCHANGED_POLLS = 3;
const MAX_POLLS = 120;

/**
 * Waits until the catalog of a freshly started portal has taken in its entities: until their number, asked for as the
 * guest, stays the same for a few seconds. A page that is opened earlier shows too few, and does not ask again.
 */
export async function waitForCatalog(backendUrl) {
  let last = 0;
  let unchanged = 0;
  for (let poll = 0; poll < MAX_POLLS; poll++) {
    const total = await countEntities(backendUrl);
    unchanged = total === last && total > 0 ? unchanged + 1 : 0;
    if (unchanged === UNCHANGED_POLLS) {
      return;
    }
    last = total;
    await sleep(POLL_MS);
  }
  throw new Error(
    `The catalog did not settle; at last it had ${last} entities.`,
  );
}

async function countEntities(backendUrl) {
  const { backstageIdentity } = await getJson(
    `${backendUrl}/api/auth/guest/refresh`,
    {
      'X-Requested-With': 'XMLHttpRequest',
    },
  );
  const { totalItems } = await getJson(
    `${backendUrl}/api/catalog/entities/by-query?limit=0`,
    {
      Authorization: `Bearer ${backstageIdentity.token}`,
    },
  );
  return totalItems;
}

async function getJson(url, headers) {
  const response = await fetch(url, { headers });
  if (!response.ok) {
    throw new Error(
      `${url} answered ${response.status}: ${await response.text()}`,
    );
  }
  return response.json();
}
