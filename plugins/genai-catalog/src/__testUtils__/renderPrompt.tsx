import { ReactElement } from 'react';
import { Entity } from '@backstage/catalog-model';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { promptOf } from './entities';
import { clientAgainst } from './fakeBackend';
import { renderInPortal } from './renderInPortal';
import { detailsOf } from './versions';

/** The prompt `triage` of the support team. */
export const TRIAGE = promptOf({
  name: 'triage',
  system: 'system:default/support',
  spec: {
    purpose: 'Sort incoming tickets',
    labels: [{ name: 'production', version: '2' }],
    variables: [
      { name: 'ticket', required: true, untrusted: true, maxChars: 8000 },
      { name: 'tone' },
    ],
    summary: { drift: true, reviewOverdue: true },
    review: { intervalDays: 90, lastReviewedAt: '2026-01-01' },
  },
});

export const PROMPT_URL = '/prompts/default/triage';

interface PromptOptions {
  /** Newest last, as the backend replies them. */
  versions?: AssetVersion[];
  details?: Parameters<typeof detailsOf>[0];
  replies?: Parameters<typeof clientAgainst>[0];
  catalog?: Entity[];
  userRef?: string;
  at?: string;
}

/** Renders on the page of the prompt `triage`; `requests` and `sent` tell what the backend was asked. */
export async function renderPrompt(
  element: ReactElement,
  options: PromptOptions = {},
) {
  const { versions = [], details, replies, catalog, userRef, at } = options;
  const { client, requests, sent } = clientAgainst({
    [`GET ${PROMPT_URL}/details`]: detailsOf(details),
    [`GET ${PROMPT_URL}/versions`]: { items: versions },
    ...replies,
  });
  const { container } = await renderInPortal(element, {
    client,
    entity: TRIAGE,
    entities: catalog,
    userRef,
    at,
  });
  return { container, requests, sent };
}
