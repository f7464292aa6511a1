import { AssetFeed, AssetFeedPage } from './AssetFeed';

/** Reads the feed from a position to its end, part by part. */
export async function* readPages(options: {
  feed: AssetFeed;
  after: number;
  limit: number;
  signal: AbortSignal;
}): AsyncGenerator<AssetFeedPage, void, void> {
  const { feed, limit, signal } = options;
  let after = options.after;
  for (let more = true; more; ) {
    signal.throwIfAborted();
    const page = await feed.read({ after, limit, signal });
    if (page.more && page.nextSeq <= after) {
      throw new Error(
        `The feed of prompts and models stands still at position ${after}`,
      );
    }
    // A reply may have been on its way while the task was told to stop.
    signal.throwIfAborted();
    yield page;
    after = page.nextSeq;
    more = page.more;
  }
}
