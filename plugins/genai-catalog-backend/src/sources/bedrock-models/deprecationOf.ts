import { ModelFacts } from '../../model';
import { isoTime } from '../map';
import { FoundationModel } from './wire';

const SOURCE =
  'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html';

/**
 * Where a model stands on its way to the end of its life. Regions can differ: the earliest date is the one to be ready
 * for. Whether it is reached is not decided here, where there is no clock.
 */
export function deprecationOf(
  offers: readonly FoundationModel[],
): ModelFacts['deprecation'] {
  const lifecycles = offers.flatMap(
    ({ modelLifecycle }) => modelLifecycle ?? [],
  );
  if (!lifecycles.length) {
    return undefined;
  }
  return {
    status: lifecycles.some(({ status }) => status === 'LEGACY')
      ? 'legacy'
      : 'active',
    legacyAt: earliest(lifecycles.map(({ legacyTime }) => legacyTime)),
    endOfLifeAt: earliest(lifecycles.map(({ endOfLifeTime }) => endOfLifeTime)),
    source: SOURCE,
  };
}

function earliest(dates: readonly (Date | undefined)[]): string | undefined {
  return dates
    .flatMap(date => isoTime(date) ?? [])
    .sort()
    .at(0);
}
