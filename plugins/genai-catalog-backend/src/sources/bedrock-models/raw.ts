/** A model as the regions that offer it describe it, not yet checked for shape. */
export type RawModel = RawFoundationModel | RawOwnModel;

/** A model that Bedrock offers to everybody. */
export interface RawFoundationModel {
  readonly kind: 'foundation';
  readonly modelId: string;
  /** Nobody here is known to want it. */
  readonly candidate: boolean;
  readonly offers: readonly RegionOffer[];
}

/** What one region says. */
export interface RegionOffer {
  readonly region: string;
  readonly model: unknown;
  /** Other ids that it is called by. */
  readonly aliases: readonly string[];
  /** Where it was asked for: `available`, `not-authorized` or `not-available`. */
  readonly availability?: string;
}

/** A model that was customised or imported. */
export interface RawOwnModel {
  readonly kind: 'custom' | 'imported';
  readonly region: string;
  readonly arn: string;
  readonly name: string;
  readonly model: unknown;
  /** The foundation model below, where the region lists it. */
  readonly base?: unknown;
}
