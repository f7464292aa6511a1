import { PromptSnapshot, VersionSnapshot } from '../../model';
import { folderOf, isoTime, parseWire } from '../map';
import { contentOf, parametersOf, variablesOf } from './variant';
import { BedrockPrompt, promptSchema, PromptSummary } from './wire';

/** A prompt, the list of its versions, and those of them that were read. */
export interface RawPrompt {
  readonly draft: PromptSummary;
  readonly versions: readonly PromptSummary[];
  readonly answers: readonly unknown[];
}

/** Maps a prompt of Amazon Bedrock. The service has no labels. */
export function toPrompt(
  raw: RawPrompt,
  options: { region: string; isMutable: (version: string) => boolean },
): PromptSnapshot {
  const { draft } = raw;
  const read = new Map(
    raw.answers.map(answer => {
      const prompt = parseWire(
        promptSchema,
        answer,
        `Amazon Bedrock: prompt '${draft.name}'`,
      );
      return [prompt.version, prompt];
    }),
  );
  const current = read.get('DRAFT') ?? [...read.values()].at(-1);
  const variant = current?.variants?.[0];
  const ordered = [...raw.versions].sort(byAge);
  return {
    kind: 'prompt',
    externalId: draft.id,
    name: draft.name,
    tags: [],
    providerTags: variant?.metadata?.map(({ key, value }) => ({
      name: key,
      value,
    })),
    url: consoleUrl(options.region, draft.id),
    facts: {
      description: draft.description,
      folder: folderOf(draft.name),
      type: variant && (variant.templateType === 'TEXT' ? 'text' : 'chat'),
      templateFormat: 'mustache',
      variables: variant && variablesOf(variant),
      security: { encryption: encryptionOf(current) },
    },
    versions: ordered.map(summary =>
      toVersion(summary, { ...options, prompt: read.get(summary.version) }),
    ),
    versionsListed: 'all',
    labels: [],
  };
}

function toVersion(
  summary: PromptSummary,
  options: {
    prompt: BedrockPrompt | undefined;
    isMutable: (version: string) => boolean;
  },
): VersionSnapshot {
  const { version, createdAt } = summary;
  const mutable = options.isMutable(version);
  const variant = options.prompt?.variants?.[0];
  const base = { version, mutable, createdAt: isoTime(createdAt) };
  if (!variant) {
    return base;
  }
  const { modelId } = variant;
  return {
    ...base,
    content: contentOf(variant),
    templateFormat: 'mustache',
    parameters: parametersOf(variant),
    models: modelId === undefined ? undefined : [modelId],
    message: options.prompt?.description,
  };
}

/** Numbers in their order, and the draft, which is worked on, after them. */
function byAge(a: PromptSummary, b: PromptSummary): number {
  return rank(a.version) - rank(b.version);
}

function rank(version: string): number {
  return /^\d{1,5}$/.test(version) ? Number(version) : Infinity;
}

/** Without a key of the customer's, AWS encrypts with one of its own. */
function encryptionOf(prompt: BedrockPrompt | undefined): string | undefined {
  if (!prompt) {
    return undefined;
  }
  return prompt.customerEncryptionKeyArn ? 'cmk' : 'aws-managed';
}

function consoleUrl(region: string, id: string): string {
  return `https://${region}.console.aws.amazon.com/bedrock/home?region=${region}#/prompt-management/${encodeURIComponent(
    id,
  )}`;
}
