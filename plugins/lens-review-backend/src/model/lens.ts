import {
  LensChange,
  LensCounts,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Names one immutable lens definition. */
export interface LensKey {
  readonly id: string;
  readonly version: string;
}

/** Where a lens came from: a module, config, or a person who imported it. */
export type LensOrigin = 'built-in' | 'file' | 'url' | 'import';

/** What is known of a published version beside its texts. */
export interface LensVersion extends LensKey {
  readonly name: string;
  readonly origin: LensOrigin;
  /** sha256 of the canonical definition and overlay, hex. */
  readonly checksum: string;
  /** Undefined: the first publication, or from before it was kept. */
  readonly change?: LensChange;
  /** Undefined: not counted yet. */
  readonly counts?: LensCounts;
  readonly publishedAt: string;
  /** Undefined: it came with a module, a file or an address. */
  readonly publishedBy?: string;
  /** Undefined: it is not deprecated. */
  readonly deprecation?: {
    readonly at: string;
    readonly by?: string;
    readonly reason?: string;
  };
}

/** The texts of a lens. */
export interface LensTexts {
  /** JSON text. */
  readonly definition: string;
  /** JSON text. */
  readonly overlay?: string;
}

/** A lens definition as the database keeps it. */
export type StoredLens = LensVersion & LensTexts;

/** A lens that is being written. */
export interface StoredDraft extends LensTexts {
  readonly id: string;
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly name: string;
  readonly mode: 'strict' | 'lenient';
  readonly checksum: string;
  readonly counts: LensCounts;
  readonly errors: number;
  readonly warnings: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** How reading a lens from its source went the last time. */
export interface LensReading {
  readonly lensId: string;
  /** Names the source, in config or of a module. */
  readonly source: string;
  readonly readAt: string;
  /** Of what was last published from it. */
  readonly checksum?: string;
  /** One sentence; undefined: there was none. */
  readonly problem?: string;
}
