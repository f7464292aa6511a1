import { EncryptionKey } from '../encryption';

/** `genaiCatalog` of the app's config but for its sources, read once. */
export interface GenaiCatalogConfig {
  /** Subjects of services that may read prompt text. */
  readonly contentReaders: readonly string[];
  /** Subjects of services that may write, each on behalf of a user. */
  readonly writingServices: readonly string[];
  /** The first one seals, the others only open. Empty: text is stored readable. */
  readonly encryptionKeys: readonly EncryptionKey[];
}
