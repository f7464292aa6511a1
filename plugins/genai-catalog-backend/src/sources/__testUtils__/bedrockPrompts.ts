import { WireReply, WireRequest } from './WireServer';

/** A version of a prompt in the imitated Bedrock, as it goes over the wire. */
export interface FakeBedrockPrompt {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly description?: string;
  readonly customerEncryptionKeyArn?: string;
  readonly variants?: readonly object[];
}

/** Answers as Amazon Bedrock's prompt management does. */
export function fakeBedrockPrompts(options: {
  prompts: () => readonly FakeBedrockPrompt[];
  accessKeyId: string;
  pageSize: number;
}) {
  return (request: WireRequest): WireReply | undefined => {
    const { path, query, headers } = request;
    if (!headers.authorization?.includes(`${options.accessKeyId}/`)) {
      return awsError(403, 'UnrecognizedClientException');
    }
    const all = options.prompts();
    if (path === '/prompts/') {
      const id = query.get('promptIdentifier');
      const found = all.filter(prompt =>
        id ? prompt.id === id : prompt.version === 'DRAFT',
      );
      const start = Number(query.get('nextToken') ?? 0);
      const end = start + options.pageSize;
      return {
        body: {
          promptSummaries: found.slice(start, end).map(summary),
          ...(end < found.length ? { nextToken: String(end) } : {}),
        },
      };
    }
    const id = /^\/prompts\/([^/]+)\/$/.exec(path)?.[1];
    const version = query.get('promptVersion') ?? 'DRAFT';
    const prompt = all.find(each => each.id === id && each.version === version);
    return prompt
      ? { body: { ...prompt, arn: arnOf(prompt) } }
      : awsError(404, 'ResourceNotFoundException');
  };
}

/** An error as AWS writes it over REST and JSON. */
export function awsError(
  status: number,
  type: string,
  message = 'something went wrong',
): WireReply {
  return { status, headers: { 'x-amzn-errortype': type }, body: { message } };
}

function summary(prompt: FakeBedrockPrompt) {
  const { variants: _variants, ...rest } = prompt;
  return { ...rest, arn: arnOf(prompt) };
}

function arnOf({ id }: FakeBedrockPrompt): string {
  return `arn:aws:bedrock:eu-central-1:111122223333:prompt/${id}`;
}
