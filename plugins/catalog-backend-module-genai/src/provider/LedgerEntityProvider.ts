import {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  GenaiLayerOptions,
  isModelEntity,
  isPromptEntity,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetFeed } from './AssetFeed';
import { FeedFollower } from './FeedFollower';

/** Gives the catalog the prompts and models that the ledger has. */
export class LedgerEntityProvider implements EntityProvider {
  readonly #feed: AssetFeed;
  readonly #kinds: Pick<GenaiLayerOptions, 'prompt' | 'model'>;
  readonly #logger: LoggerService;
  readonly #tasks: SchedulerServiceTaskRunner;

  constructor(options: {
    feed: AssetFeed;
    /** Kinds that this catalog has. */
    kinds: Pick<GenaiLayerOptions, 'prompt' | 'model'>;
    logger: LoggerService;
    /** Runs on one replica at a time. */
    tasks: SchedulerServiceTaskRunner;
  }) {
    this.#feed = options.feed;
    this.#kinds = options.kinds;
    this.#logger = options.logger;
    this.#tasks = options.tasks;
  }

  /** The catalog removes what providers of other names left behind, so this name never changes. */
  getProviderName(): string {
    return 'genai-catalog-ledger';
  }

  /** Reads nothing yet: the catalog does not start before this is done, and the ledger may be part of it. */
  async connect(connection: EntityProviderConnection): Promise<void> {
    const follower = new FeedFollower({
      feed: this.#feed,
      connection,
      isWanted: entity =>
        (this.#kinds.prompt && isPromptEntity(entity)) ||
        (this.#kinds.model && isModelEntity(entity)),
    });
    await this.#tasks.run({
      id: `${this.getProviderName()}:follow`,
      fn: async signal => {
        const { added, removed } = await follower.follow(signal);
        if (added || removed) {
          this.#logger.info(
            `Gave the catalog ${added} prompts and models, and took ${removed} away`,
          );
        }
      },
    });
  }
}
