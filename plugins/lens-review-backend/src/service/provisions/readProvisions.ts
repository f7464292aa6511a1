import {
  choiceKey,
  ProvisionList,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countDependents,
  listProvisions,
} from '../../database/operations/provisions';
import { ReviewKey } from '../../model';
import { ReviewContext } from '../reviews';
import { pageOf } from './page';
import { presentProvision } from './present';

/** A page of what an entity provides, in the order of the lens. */
export async function readProvisions(
  { db, lenses }: ReviewContext,
  options: { key: ReviewKey; cursor?: string; limit: number },
): Promise<Omit<ProvisionList, 'may'>> {
  const { key } = options;
  const lens = lenses.requireNewest(key.lensId);
  const provisions = await listProvisions({ db, key });
  const items = provisions.flatMap(one => presentProvision(lens, one));
  const order = new Map(
    lens.pillars
      .flatMap(({ questions }) => questions)
      .flatMap(({ id: questionId, choices }) =>
        choices.map(({ id }) => choiceKey({ questionId, choiceId: id })),
      )
      .map((id, index) => [id, index]),
  );
  const rank = (item: (typeof items)[number]) =>
    order.get(choiceKey(item)) ?? 0;
  return {
    ...pageOf(
      items.sort((a, b) => rank(a) - rank(b)),
      options,
    ),
    dependents: await countDependents({ db, key }),
  };
}
