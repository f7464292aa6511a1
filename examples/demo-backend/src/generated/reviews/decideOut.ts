import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { componentKind, componentName } from '../company';

/** The most that one call decides. */
const CHUNK = 500;

/** Says of the components of which somebody is to have said so that a lens does not concern them. */
export async function decideOut(options: {
  client: LensReviewClient;
  lensId: string;
  components: number;
}): Promise<void> {
  const { client, lensId, components } = options;
  const numbers = Array.from({ length: components }, (_, number) => number);
  const decisions = [
    { kind: 'out', reason: 'It moves files and asks no model.' },
    {
      kind: 'out-but-depends',
      reason: 'It only passes on what another component was told.',
    },
  ];
  for (const { kind, reason } of decisions) {
    const items = numbers
      .filter(number => componentKind(number) === kind)
      .map(number => ({
        entityRef: `component:default/${componentName(number)}`,
      }));
    for (let from = 0; from < items.length; from += CHUNK) {
      await client.fleet.decideApplicability({
        lens: lensId,
        status: 'out',
        reason,
        items: items.slice(from, from + CHUNK),
      });
    }
  }
}
