import { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';

const sessionSchema = z.object({
  backstageIdentity: z.object({ token: z.string() }),
});

/** A client of a demo person, signed in as the demo's sign-in page does it. */
export async function signedInAs(options: {
  user: string;
  discovery: DiscoveryService;
}): Promise<LensReviewClient> {
  const { user, discovery } = options;
  const response = await fetch(
    `${await discovery.getBaseUrl('auth')}/demo/refresh`,
    { headers: { 'X-Requested-With': 'XMLHttpRequest', 'X-Demo-User': user } },
  );
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  const { token } = sessionSchema.parse(
    await response.json(),
  ).backstageIdentity;
  return new LensReviewClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(input, init) {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        return fetch(input, { ...init, headers });
      },
    },
  });
}
