import { InputError } from '@backstage/errors';
import {
  LensSource,
  LensSourceItem,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { LensReviewConfig } from '../config';
import { StoredLens } from '../model';
import { lensFileSource } from './lensFileSource';

/** What a source says of one lens, and which kind of source it is. */
export interface SourcedLens {
  readonly origin: StoredLens['origin'];
  readonly sourceId: string;
  readonly item: LensSourceItem;
}

/** Reads every lens that modules and config bring; throws where config names lenses wrongly. */
export async function readLenses(options: {
  sources: readonly LensSource[];
  config: LensReviewConfig;
}): Promise<readonly SourcedLens[]> {
  const { sources, config } = options;
  const [builtIn, files] = await Promise.all([
    readAll(sources, 'built-in'),
    readAll(config.lensFiles.map(lensFileSource), 'file'),
  ]);
  const builtInIds = new Set(builtIn.map(({ item }) => item.id));
  refuseBuiltInIds(config, builtInIds);
  refuseUnknownIds(config, builtInIds);
  return [...builtIn, ...files];
}

async function readAll(
  sources: readonly LensSource[],
  origin: StoredLens['origin'],
): Promise<SourcedLens[]> {
  const items = await Promise.all(
    sources.map(async source =>
      (
        await source.read()
      ).map(item => ({ origin, sourceId: source.id, item })),
    ),
  );
  return items.flat();
}

function refuseBuiltInIds(
  { lensFiles }: LensReviewConfig,
  builtInIds: ReadonlySet<string>,
) {
  const taken = lensFiles.find(({ id }) => builtInIds.has(id));
  if (taken) {
    throw new InputError(
      `${taken.configPath}.id: '${taken.id}' is a built-in lens; give the file another id`,
    );
  }
}

function refuseUnknownIds(
  { lensFiles, lensSettings }: LensReviewConfig,
  builtInIds: ReadonlySet<string>,
) {
  const known = new Set([...builtInIds, ...lensFiles.map(({ id }) => id)]);
  const unknown = lensSettings.find(({ id }) => !known.has(id));
  if (unknown) {
    throw new InputError(
      `${unknown.configPath}.id: there is no lens '${unknown.id}'; known are ${[
        ...known,
      ].join(', ')}`,
    );
  }
}
