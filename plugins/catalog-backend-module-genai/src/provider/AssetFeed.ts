import { Entity } from '@backstage/catalog-model';

/** Where an asset stands now: its entity, or that there is none any more. */
export type AssetFeedItem = {
  /** Position of its latest change. */
  seq: number;
  /** Full entity reference, in lower case. */
  ref: string;
} & ({ entity: Entity } | { tombstone: true });

/** A part of the feed. */
export type AssetFeedPage = {
  items: readonly AssetFeedItem[];
  /** Where the next part begins; the `after` of this one where there was nothing. */
  nextSeq: number;
  /** Whether there is a next part already. */
  more: boolean;
};

/**
 * What the ledger has for the catalog, in the order in which it was committed.
 *
 * Every asset is there once, at the place of its latest change, so that reading from the start gives everything that
 * there is, and reading on gives what changed.
 */
export interface AssetFeed {
  read(options: {
    after: number;
    limit: number;
    signal: AbortSignal;
  }): Promise<AssetFeedPage>;
}
