/** Names one immutable lens definition. */
export interface LensKey {
  readonly id: string;
  readonly version: string;
}

/** A lens definition as the database keeps it. */
export interface StoredLens extends LensKey {
  readonly name: string;
  readonly origin: 'built-in' | 'file';
  /** sha256 of the canonical definition and overlay, hex. */
  readonly checksum: string;
  /** JSON text. */
  readonly definition: string;
  /** JSON text. */
  readonly overlay?: string;
  readonly publishedAt: string;
}
