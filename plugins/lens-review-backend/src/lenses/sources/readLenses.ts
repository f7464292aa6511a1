import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  LensSource,
  ReadableLens,
  UnreadableLens,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { LensReviewConfig } from '../../config';
import { LensOrigin } from '../../model';

/** A lens as its source gives it; an address may leave its version open. */
export type ReadLens =
  | (Omit<ReadableLens, 'version'> & { readonly version?: string })
  | (Omit<UnreadableLens, 'version'> & { readonly version?: string });

/** Where lenses come from, and which kind of source it is. */
export interface OriginSource {
  readonly id: string;
  readonly origin: Exclude<LensOrigin, 'import'>;
  read(): Promise<readonly ReadLens[]>;
}

/** What a source says of one lens. */
export interface SourcedLens {
  readonly origin: OriginSource['origin'];
  readonly sourceId: string;
  readonly item: ReadLens;
}

/** Reads every lens of the sources. One that throws has no lenses, and the log says why. */
export async function readLenses(
  sources: readonly OriginSource[],
  logger: LoggerService,
): Promise<readonly SourcedLens[]> {
  const items = await Promise.all(
    sources.map(async source => {
      try {
        return (await source.read()).map(item => ({
          origin: source.origin,
          sourceId: source.id,
          item,
        }));
      } catch (error) {
        logger.error(
          `Lenses of ${source.id} cannot be read: ${toError(error).message}`,
        );
        return [];
      }
    }),
  );
  return items.flat();
}

/** The modules' sources as built-in ones. */
export function builtInSources(
  sources: readonly LensSource[],
): readonly OriginSource[] {
  return sources.map(source => ({
    id: source.id,
    origin: 'built-in',
    read: () => source.read(),
  }));
}

/** Throws where config takes the id of a built-in lens. */
export function refuseBuiltInIds(
  { lensFiles }: LensReviewConfig,
  builtIn: readonly SourcedLens[],
): void {
  const ids = new Set(builtIn.map(({ item }) => item.id));
  const taken = lensFiles.find(({ id }) => ids.has(id));
  if (taken) {
    throw new InputError(
      `${taken.configPath}.id: '${taken.id}' is a built-in lens; give this one another id`,
    );
  }
}
