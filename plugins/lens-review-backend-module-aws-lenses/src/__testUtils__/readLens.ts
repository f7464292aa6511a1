import { NotFoundError } from '@backstage/errors';
import { ReadableLens } from '@genai-lens/backstage-plugin-lens-review-node';
import { awsLensSources } from '../sources';

/** Every lens of the module; throws with the problem of one that cannot be read. */
export async function readLenses(): Promise<ReadableLens[]> {
  const items = await Promise.all(awsLensSources.map(source => source.read()));
  return items.flat().map(item => {
    if (!item.ok) {
      throw new NotFoundError(`${item.id}: ${item.problem}`);
    }
    return item;
  });
}
