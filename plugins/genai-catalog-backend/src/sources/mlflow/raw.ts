/** A registered model and its versions as the server sent them. */
export interface RawAsset {
  readonly kind: 'prompt' | 'model';
  readonly name: string;
  readonly model: unknown;
  readonly versions: readonly unknown[];
}
