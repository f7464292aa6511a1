import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AssetFeed, AssetFeedItem, AssetFeedPage } from '../provider';

/** A feed as the ledger gives it: one item for each asset, at the place of its latest change. */
export class InMemoryFeed implements AssetFeed {
  /** Positions that were asked for. */
  readonly reads: number[] = [];
  /** Fails the next read that begins at this position, once. */
  failAt: number | undefined;
  #seq = 0;
  #items = new Map<string, AssetFeedItem>();
  readonly #pageSize: number;

  constructor(pageSize = 500) {
    this.#pageSize = pageSize;
  }

  put(...entities: Entity[]): void {
    entities.forEach(entity =>
      this.#add(stringifyEntityRef(entity), { entity }),
    );
  }

  remove(ref: string): void {
    this.#add(ref, { tombstone: true });
  }

  /** As if the ledger had lost its database. */
  lose(): void {
    this.#items.clear();
  }

  async read(options: {
    after: number;
    limit: number;
  }): Promise<AssetFeedPage> {
    const { after } = options;
    this.reads.push(after);
    if (this.failAt === after) {
      this.failAt = undefined;
      throw new Error('The ledger does not answer');
    }
    const due = [...this.#items.values()]
      .filter(item => item.seq > after)
      .sort((a, b) => a.seq - b.seq);
    const items = due.slice(0, Math.min(options.limit, this.#pageSize));
    return {
      items,
      nextSeq: items.at(-1)?.seq ?? after,
      more: items.length < due.length,
    };
  }

  #add(ref: string, state: { entity: Entity } | { tombstone: true }) {
    this.#seq += 1;
    this.#items.set(ref, { seq: this.#seq, ref, ...state });
  }
}
