import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import { chunksOf, mapBounded } from '../fetch';
import { NameFilter } from '../map';
import { RawFoundationModel, RawModel, RegionOffer } from './raw';
import { readRegion, RegionModels } from './readRegion';
import { RegionReader } from './RegionReader';
import { toModel } from './toModel';

/** Assets per page handed to the ledger. */
const PAGE = 100;

/** What a `BedrockModelsSource` needs. */
export interface BedrockModelsSourceOptions {
  readonly regions: readonly RegionReader[];
  readonly concurrency: number;
  readonly names: NameFilter;
  /** Foundation models that become entities though nobody refers to them. */
  readonly isAllowed: (modelId: string) => boolean;
}

/** Reads foundation, custom and imported models of Amazon Bedrock in some regions. */
export class BedrockModelsSource implements Source<RawModel> {
  readonly type = 'bedrock-models';
  readonly #options: BedrockModelsSourceOptions;

  constructor(options: BedrockModelsSourceOptions) {
    this.#options = options;
  }

  async *read({
    signal,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawModel>> {
    const { regions, names, concurrency } = this.#options;
    // A model is one asset whatever the regions, so all of them are read before the first page.
    const read = await mapBounded(regions, { concurrency, signal }, region =>
      readRegion(region, signal),
    );
    const foundation = this.#foundationModels(read);
    for (const some of chunksOf(foundation, PAGE)) {
      const items = await mapBounded(some, { concurrency, signal }, model =>
        this.#withAvailability(model, signal),
      );
      yield { items };
    }
    const own = read.flatMap(region => region.own);
    const wanted = own.filter(({ name }) => names.matches(name));
    for (const items of chunksOf(wanted, PAGE)) {
      yield { items };
    }
  }

  identify(raw: RawModel): string {
    return raw.kind === 'foundation' ? raw.modelId : raw.arn;
  }

  toAsset(raw: RawModel): AssetSnapshot {
    return toModel(raw);
  }

  #foundationModels(regions: readonly RegionModels[]): RawFoundationModel[] {
    const { names, isAllowed } = this.#options;
    const customised = new Set(regions.flatMap(region => region.customised));
    const byId = new Map<string, RegionOffer[]>();
    for (const { modelId, ...offer } of regions.flatMap(
      region => region.offers,
    )) {
      if (names.matches(modelId)) {
        byId.set(modelId, [...(byId.get(modelId) ?? []), offer]);
      }
    }
    return [...byId].map(([modelId, offers]) => ({
      kind: 'foundation',
      modelId,
      candidate: !isAllowed(modelId) && !customised.has(modelId),
      offers,
    }));
  }

  /** One more request for each region, so only for models that somebody may use. */
  async #withAvailability(
    model: RawFoundationModel,
    signal: AbortSignal,
  ): Promise<RawModel> {
    if (model.candidate) {
      return model;
    }
    const offers: RegionOffer[] = [];
    for (const offer of model.offers) {
      const reader = this.#options.regions.find(
        ({ region }) => region === offer.region,
      );
      const availability = await reader?.availability(model.modelId, signal);
      offers.push({ ...offer, availability });
    }
    return { ...model, offers };
  }
}
