import {
  BedrockClient,
  GetFoundationModelAvailabilityCommand,
  ListCustomModelsCommand,
  ListFoundationModelsCommand,
  ListImportedModelsCommand,
  ListInferenceProfilesCommand,
} from '@aws-sdk/client-bedrock';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { z } from 'zod';
import { callAws, readPages } from '../aws';
import { parseWire } from '../map';
import {
  availabilitySchema,
  InferenceProfile,
  inferenceProfileSchema,
} from './wire';

/** The most that the service gives at once. */
const LIMIT = 1_000;

type Send<Output> = (options: { abortSignal: AbortSignal }) => Promise<Output>;
type Page<Item> = { items: readonly Item[]; nextToken?: string };

/** Calls Amazon Bedrock in one region. */
export class RegionReader {
  readonly region: string;
  readonly #client: BedrockClient;
  readonly #timeoutMs: number;

  constructor(options: {
    region: string;
    client: BedrockClient;
    timeoutMs: number;
  }) {
    this.region = options.region;
    this.#client = options.client;
    this.#timeoutMs = options.timeoutMs;
  }

  /** Foundation models come in one page. */
  async foundationModels(signal: AbortSignal): Promise<unknown[]> {
    const operation = 'ListFoundationModels';
    const answer = await this.#call(operation, signal, options =>
      this.#client.send(new ListFoundationModelsCommand({}), options),
    );
    return this.#list(answer.modelSummaries, operation);
  }

  async customModels(signal: AbortSignal): Promise<unknown[]> {
    return this.#pages('ListCustomModels', async (operation, nextToken) => {
      const answer = await this.#call(operation, signal, options =>
        this.#client.send(
          new ListCustomModelsCommand({ nextToken, maxResults: LIMIT }),
          options,
        ),
      );
      const items = this.#list(answer.modelSummaries, operation);
      return { items, nextToken: answer.nextToken };
    });
  }

  async importedModels(signal: AbortSignal): Promise<unknown[]> {
    return this.#pages('ListImportedModels', async (operation, nextToken) => {
      const answer = await this.#call(operation, signal, options =>
        this.#client.send(
          new ListImportedModelsCommand({ nextToken, maxResults: LIMIT }),
          options,
        ),
      );
      const items = this.#list(answer.modelSummaries, operation);
      return { items, nextToken: answer.nextToken };
    });
  }

  /** Needs a permission of its own; undefined without it. */
  async inferenceProfiles(
    signal: AbortSignal,
  ): Promise<readonly InferenceProfile[] | undefined> {
    const read = this.#pages(
      'ListInferenceProfiles',
      async (operation, nextToken) => {
        const answer = await this.#call(operation, signal, options =>
          this.#client.send(
            new ListInferenceProfilesCommand({ nextToken, maxResults: LIMIT }),
            options,
          ),
        );
        const items = parseWire(
          inferenceProfileSchema.array(),
          answer.inferenceProfileSummaries,
          this.#what(operation),
        );
        return { items, nextToken: answer.nextToken };
      },
    );
    return read.catch(undefinedIf(NotAllowedError));
  }

  /** One word on whether the model can be called here; undefined where the service does not tell. */
  async availability(
    modelId: string,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const operation = 'GetFoundationModelAvailability';
    const answer = await this.#call(operation, signal, options =>
      this.#client.send(
        new GetFoundationModelAvailabilityCommand({ modelId }),
        options,
      ),
    )
      .catch(undefinedIf(NotFoundError))
      .catch(undefinedIf(NotAllowedError));
    return (
      answer &&
      word(parseWire(availabilitySchema, answer, this.#what(operation)))
    );
  }

  async #pages<Item>(
    operation: string,
    read: (
      operation: string,
      nextToken: string | undefined,
    ) => Promise<Page<Item>>,
  ): Promise<Item[]> {
    return readPages(
      nextToken => read(operation, nextToken),
      this.#what(operation),
    );
  }

  async #call<Output>(
    operation: string,
    signal: AbortSignal,
    send: Send<Output>,
  ): Promise<Output> {
    const what = this.#what(operation);
    return callAws(send, { signal, timeoutMs: this.#timeoutMs, what });
  }

  /** Items are checked one by one later; that there is a list at all is checked here. */
  #list(value: unknown, operation: string): unknown[] {
    return parseWire(z.array(z.unknown()), value, this.#what(operation));
  }

  #what(operation: string): string {
    return `Amazon Bedrock in ${this.region}: ${operation}`;
  }
}

function word(answer: z.output<typeof availabilitySchema>): string {
  if (answer.regionAvailability !== 'AVAILABLE') {
    return 'not-available';
  }
  return answer.authorizationStatus === 'AUTHORIZED' &&
    answer.entitlementAvailability === 'AVAILABLE'
    ? 'available'
    : 'not-authorized';
}

function undefinedIf(type: new (message: string) => Error) {
  return (error: unknown): undefined => {
    if (error instanceof type) {
      return undefined;
    }
    throw error;
  };
}
