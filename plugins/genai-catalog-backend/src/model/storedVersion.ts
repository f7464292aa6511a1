import { JsonObject } from '@backstage/types';
import { TemplateFormat } from './content';

/** A version in the ledger, without its text. */
export interface StoredVersion {
  readonly id: string;
  readonly assetId: string;
  readonly ordinal: number;
  /** As the source calls it. */
  readonly name: string;
  /** The name, or `name@digest` where the name had several contents. */
  readonly version: string;
  readonly mutable: boolean;
  readonly drift: boolean;
  /** Keyed where the text is sealed. */
  readonly digest: string;
  readonly contentType?: 'text' | 'chat';
  readonly templateFormat?: TemplateFormat;
  readonly parameters: JsonObject;
  readonly models: readonly string[];
  readonly author?: string;
  readonly message?: string;
  readonly createdAt?: string;
  readonly firstSeenAt: string;
  /** Undefined: the source has it, with this content. */
  readonly withdrawnAt?: string;
  /** Whether the text is stored readable, and the digest a plain one. */
  readonly readable: boolean;
}

/** A label of an asset and the `name` of the version that it points to. */
export interface StoredLabel {
  readonly assetId: string;
  readonly name: string;
  readonly versionName: string;
}
