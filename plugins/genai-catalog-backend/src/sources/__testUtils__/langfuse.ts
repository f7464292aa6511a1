import { WireReply, WireRequest } from './WireServer';

/** A version of a prompt in the imitated Langfuse. */
export interface FakeVersion {
  readonly name: string;
  readonly version: number;
  readonly type: 'text' | 'chat';
  readonly prompt: unknown;
  readonly config?: unknown;
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  readonly updatedAt: string;
  readonly commitMessage?: string;
}

const LIST = '/api/public/v2/prompts';

/** Answers as Langfuse does: its filters are about versions, so a filtered list leaves other versions out. */
export function fakeLangfuse(options: {
  versions: () => readonly FakeVersion[];
  publicKey: string;
  secretKey: string;
  /** Prompts a page at the most, however many are asked for. */
  pageSize?: number;
}) {
  const keys = Buffer.from(`${options.publicKey}:${options.secretKey}`);
  return (request: WireRequest): WireReply | undefined => {
    if (request.headers.authorization !== `Basic ${keys.toString('base64')}`) {
      return { status: 401, body: { message: 'Invalid credentials' } };
    }
    if (request.path === LIST) {
      return { body: list(request.query, options) };
    }
    if (request.path.startsWith(`${LIST}/`)) {
      const name = decodeURIComponent(request.path.slice(LIST.length + 1));
      const version = Number(request.query.get('version'));
      const found = options
        .versions()
        .find(each => each.name === name && each.version === version);
      return found && { body: { ...found, id: 'x', projectId: 'p' } };
    }
    return undefined;
  };
}

function list(
  query: URLSearchParams,
  options: { versions: () => readonly FakeVersion[]; pageSize?: number },
) {
  const since = query.get('fromUpdatedAt') ?? '';
  const only = query.get('name');
  const versions = options
    .versions()
    .filter(({ updatedAt }) => updatedAt >= since)
    .filter(({ name }) => !only || name === only);
  const names = [...new Set(versions.map(({ name }) => name))].sort();
  const page = Number(query.get('page'));
  const limit = Math.min(Number(query.get('limit')), options.pageSize ?? 100);
  return {
    data: names.slice((page - 1) * limit, page * limit).map(name => {
      const own = versions.filter(version => version.name === name);
      return {
        name,
        type: own[0].type,
        versions: own.map(({ version }) => version),
        labels: own.flatMap(({ labels }) => labels),
        tags: own[0].tags,
        lastUpdatedAt: own
          .map(({ updatedAt }) => updatedAt)
          .sort()
          .at(-1),
      };
    }),
    meta: {
      page,
      limit,
      totalItems: names.length,
      totalPages: Math.ceil(names.length / limit),
    },
  };
}
