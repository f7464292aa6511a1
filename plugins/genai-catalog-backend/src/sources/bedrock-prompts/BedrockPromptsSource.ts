import {
  BedrockAgentClient,
  GetPromptCommand,
  ListPromptsCommand,
} from '@aws-sdk/client-bedrock-agent';
import { NotFoundError } from '@backstage/errors';
import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import { callAws, readPages } from '../aws';
import { chunksOf, mapBounded } from '../fetch';
import { NameFilter, parseWire } from '../map';
import { RawPrompt, toPrompt } from './toPrompt';
import { PromptSummary, promptSummarySchema } from './wire';

/** Assets per page handed to the ledger. */
const PAGE = 25;
/** The most that the service gives at once. */
const LIMIT = 1_000;

/** What a `BedrockPromptsSource` needs. */
export interface BedrockPromptsSourceOptions {
  readonly client: BedrockAgentClient;
  readonly region: string;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly names: NameFilter;
  readonly isMutable: (version: string) => boolean;
}

/** Reads the prompts of Amazon Bedrock's prompt management in one region. */
export class BedrockPromptsSource implements Source<RawPrompt> {
  readonly type = 'bedrock-prompts';
  readonly #options: BedrockPromptsSourceOptions;

  constructor(options: BedrockPromptsSourceOptions) {
    this.#options = options;
  }

  async *read({
    signal,
    since,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawPrompt>> {
    const { concurrency, names } = this.#options;
    const drafts = await this.#list(signal);
    const wanted = drafts.filter(({ name }) => names.matches(name));
    for (const some of chunksOf(wanted, PAGE)) {
      const prompts = await mapBounded(
        some,
        { concurrency, signal },
        async draft => this.#readPrompt(draft, { signal, since }),
      );
      yield { items: prompts.flatMap(prompt => prompt ?? []) };
    }
    // What is written from now on is later than all that the list has, so nothing falls between two readings.
    yield { items: [], cursor: newest(drafts) ?? since };
  }

  identify(raw: RawPrompt): string {
    return raw.draft.id;
  }

  toAsset(raw: RawPrompt): AssetSnapshot {
    return toPrompt(raw, this.#options);
  }

  /** Without an identifier the drafts of all prompts, with one all versions of that prompt. */
  async #list(
    signal: AbortSignal,
    promptIdentifier?: string,
  ): Promise<readonly PromptSummary[]> {
    const what = this.#what('ListPrompts');
    return readPages(async nextToken => {
      const answer = await this.#call('ListPrompts', signal, options =>
        this.#options.client.send(
          new ListPromptsCommand({
            promptIdentifier,
            nextToken,
            maxResults: LIMIT,
          }),
          options,
        ),
      );
      const items = parseWire(
        promptSummarySchema.array(),
        answer.promptSummaries,
        what,
      );
      return { items, nextToken: answer.nextToken };
    }, what);
  }

  /** Undefined: nothing changed, or the prompt was deleted after it had been listed. */
  async #readPrompt(
    draft: PromptSummary,
    { signal, since }: SourceReadOptions,
  ): Promise<RawPrompt | undefined> {
    const changed = ({ updatedAt }: PromptSummary) =>
      since === undefined || updatedAt.toISOString() >= since;
    try {
      const versions = await this.#list(signal, draft.id);
      if (!versions.some(changed)) {
        return undefined;
      }
      const answers: unknown[] = [];
      for (const version of versions) {
        // The draft says what holds for the prompt as a whole.
        if (changed(version) || version.version === 'DRAFT') {
          answers.push(await this.#get(version, signal));
        }
      }
      return { draft, versions, answers };
    } catch (error) {
      if (error instanceof NotFoundError) {
        return undefined;
      }
      throw error;
    }
  }

  async #get({ id, version }: PromptSummary, signal: AbortSignal) {
    return this.#call('GetPrompt', signal, options =>
      this.#options.client.send(
        new GetPromptCommand({
          promptIdentifier: id,
          promptVersion: version === 'DRAFT' ? undefined : version,
        }),
        options,
      ),
    );
  }

  async #call<Output>(
    operation: string,
    signal: AbortSignal,
    send: (options: { abortSignal: AbortSignal }) => Promise<Output>,
  ): Promise<Output> {
    const { timeoutMs } = this.#options;
    return callAws(send, { signal, timeoutMs, what: this.#what(operation) });
  }

  #what(operation: string): string {
    return `Amazon Bedrock in ${this.#options.region}: ${operation}`;
  }
}

/** When something was written last. */
function newest(prompts: readonly PromptSummary[]): string | undefined {
  return prompts
    .map(({ updatedAt }) => updatedAt.toISOString())
    .sort()
    .at(-1);
}
