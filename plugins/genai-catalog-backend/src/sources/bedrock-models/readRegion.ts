import { z } from 'zod';
import { parseWire } from '../map';
import { modelIdOf } from './ids';
import { RawOwnModel, RegionOffer } from './raw';
import { RegionReader } from './RegionReader';
import { InferenceProfile } from './wire';

/** What one region has. */
export interface RegionModels {
  readonly offers: readonly (RegionOffer & { readonly modelId: string })[];
  readonly own: readonly RawOwnModel[];
  /** Ids of foundation models that were customised. */
  readonly customised: readonly string[];
}

// Only what identifies a model is checked here: one that is malformed otherwise does not cost the others.
const foundationSchema = z.array(
  z.looseObject({ modelId: z.string().min(1), modelArn: z.string().min(1) }),
);
const ownSchema = z.array(
  z.looseObject({
    modelName: z.string().min(1),
    modelArn: z.string().min(1),
    baseModelArn: z.string().optional(),
  }),
);

/** Reads all lists of a region. */
export async function readRegion(
  reader: RegionReader,
  signal: AbortSignal,
): Promise<RegionModels> {
  const { region } = reader;
  const what = `Amazon Bedrock in ${region}`;
  const foundation = parseWire(
    foundationSchema,
    await reader.foundationModels(signal),
    `${what}: foundation models`,
  );
  const custom = parseWire(
    ownSchema,
    await reader.customModels(signal),
    `${what}: custom models`,
  );
  const imported = parseWire(
    ownSchema,
    await reader.importedModels(signal),
    `${what}: imported models`,
  );
  const profiles = (await reader.inferenceProfiles(signal)) ?? [];
  const byId = new Map(foundation.map(model => [model.modelId, model]));
  const basesOf = (model: { baseModelArn?: string }) =>
    model.baseModelArn ? [modelIdOf(model.baseModelArn)] : [];
  return {
    offers: foundation.map(model => ({
      region,
      model,
      modelId: model.modelId,
      aliases: [model.modelArn, ...profileIds(profiles, model.modelArn)],
    })),
    own: [
      ...custom.map(model => ({ kind: 'custom' as const, model })),
      ...imported.map(model => ({ kind: 'imported' as const, model })),
    ].map(({ kind, model }) => ({
      kind,
      region,
      arn: model.modelArn,
      name: model.modelName,
      model,
      base: basesOf(model).map(id => byId.get(id))[0],
    })),
    customised: custom.flatMap(basesOf),
  };
}

function profileIds(
  profiles: readonly InferenceProfile[],
  arn: string,
): string[] {
  return profiles
    .filter(profile => profile.models.some(({ modelArn }) => modelArn === arn))
    .flatMap(profile => [
      profile.inferenceProfileId,
      profile.inferenceProfileArn,
    ]);
}
