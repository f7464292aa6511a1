import { AssetSnapshot } from '../../model';
import { contentBytes } from '../../text';

/** Snapshots in a transaction. */
const MAX_SNAPSHOTS = 200;
/** Bytes of text in a transaction. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Collects snapshots until there are enough for a transaction: neither pages nor passes bound its size. */
export class Batch {
  #snapshots: AssetSnapshot[] = [];
  #bytes = 0;

  add(snapshot: AssetSnapshot): void {
    this.#snapshots.push(snapshot);
    for (const { content } of snapshot.versions) {
      this.#bytes += content ? contentBytes(content) : 0;
    }
  }

  get isFull(): boolean {
    return this.#snapshots.length >= MAX_SNAPSHOTS || this.#bytes >= MAX_BYTES;
  }

  /** Hands out what was collected and begins anew. */
  take(): readonly AssetSnapshot[] {
    const taken = this.#snapshots;
    this.#snapshots = [];
    this.#bytes = 0;
    return taken;
  }
}
