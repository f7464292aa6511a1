import { Entity } from '@backstage/catalog-model';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { AssetFeed, AssetFeedItem } from './AssetFeed';
import { changesOf } from './mutation';
import { readPages } from './readPages';

const PAGE_SIZE = 500;

/** What a follower did in one go. */
export type FollowResult = { added: number; removed: number };

/**
 * Brings the catalog to where the feed is.
 *
 * The position in the feed is kept in memory on purpose. It moves once the catalog has taken a change, so a failure or
 * a crash only means to apply some changes again; and because the feed gives present states, a replica that has not
 * run for long applies nothing that is out of date.
 */
export class FeedFollower {
  readonly #feed: AssetFeed;
  readonly #connection: EntityProviderConnection;
  readonly #isWanted: (entity: Entity) => boolean;
  #position: number | undefined;

  constructor(options: {
    feed: AssetFeed;
    connection: EntityProviderConnection;
    /** Leaves out entities of kinds that this catalog does not have. */
    isWanted: (entity: Entity) => boolean;
  }) {
    this.#feed = options.feed;
    this.#connection = options.connection;
    this.#isWanted = options.isWanted;
  }

  /** Reads everything the first time, and what has changed since then. */
  async follow(signal: AbortSignal): Promise<FollowResult> {
    return this.#position === undefined
      ? this.#takeAll(signal)
      : this.#takeChanges(this.#position, signal);
  }

  /**
   * Replaces what the catalog has of the ledger. Nothing is applied before the last part has been read, and a feed
   * without a single entity takes away only what it says is gone: a ledger that lost its data empties no catalog.
   */
  async #takeAll(signal: AbortSignal): Promise<FollowResult> {
    const items: AssetFeedItem[] = [];
    let position = 0;
    for await (const page of this.#pages(0, signal)) {
      items.push(...page.items);
      position = page.nextSeq;
    }
    const { added, removed } = changesOf(items, this.#isWanted);
    if (added.length) {
      await this.#connection.applyMutation({ type: 'full', entities: added });
    } else if (removed.length) {
      await this.#connection.applyMutation({ type: 'delta', added, removed });
    }
    this.#position = position;
    return { added: added.length, removed: removed.length };
  }

  async #takeChanges(
    after: number,
    signal: AbortSignal,
  ): Promise<FollowResult> {
    const total = { added: 0, removed: 0 };
    for await (const page of this.#pages(after, signal)) {
      const changes = changesOf(page.items, this.#isWanted);
      if (changes.added.length || changes.removed.length) {
        await this.#connection.applyMutation({ type: 'delta', ...changes });
      }
      this.#position = page.nextSeq;
      total.added += changes.added.length;
      total.removed += changes.removed.length;
    }
    return total;
  }

  #pages(after: number, signal: AbortSignal) {
    return readPages({ feed: this.#feed, after, limit: PAGE_SIZE, signal });
  }
}
