import { z } from 'zod';

const lifecycleSchema = z.object({
  status: z.string(),
  startOfLifeTime: z.date().optional(),
  legacyTime: z.date().optional(),
  endOfLifeTime: z.date().optional(),
});

/** An entry of `ListFoundationModels`, as the SDK hands it out. */
export const foundationModelSchema = z.object({
  modelArn: z.string().min(1),
  modelId: z.string().min(1),
  modelName: z.string().optional(),
  providerName: z.string().optional(),
  inputModalities: z.array(z.string()).optional(),
  outputModalities: z.array(z.string()).optional(),
  responseStreamingSupported: z.boolean().nullish(),
  customizationsSupported: z.array(z.string()).optional(),
  modelLifecycle: lifecycleSchema.optional(),
});

/** An entry of `ListCustomModels`. */
export const customModelSchema = z.object({
  modelArn: z.string().min(1),
  modelName: z.string().min(1),
  creationTime: z.date().optional(),
  baseModelArn: z.string().optional(),
  customizationType: z.string().optional(),
  modelStatus: z.string().optional(),
});

/** An entry of `ListImportedModels`. */
export const importedModelSchema = z.object({
  modelArn: z.string().min(1),
  modelName: z.string().min(1),
  creationTime: z.date().optional(),
  modelArchitecture: z.string().optional(),
  instructSupported: z.boolean().nullish(),
});

/** An entry of `ListInferenceProfiles`: another id that a model is called by. */
export const inferenceProfileSchema = z.object({
  inferenceProfileId: z.string().min(1),
  inferenceProfileArn: z.string().min(1),
  models: z.array(z.object({ modelArn: z.string().optional() })),
});

/** What `GetFoundationModelAvailability` answers. */
export const availabilitySchema = z.object({
  authorizationStatus: z.string(),
  entitlementAvailability: z.string(),
  regionAvailability: z.string(),
});

export type FoundationModel = z.output<typeof foundationModelSchema>;
export type InferenceProfile = z.output<typeof inferenceProfileSchema>;
