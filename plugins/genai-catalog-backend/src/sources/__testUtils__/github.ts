import { WireReply, WireRequest } from './WireServer';

/** Answers as GitHub Enterprise does, as far as Backstage's URL reader asks. */
export function fakeGithub(options: {
  url: () => string;
  commit: () => string;
  files: () => Readonly<Record<string, string>>;
  token: string;
}) {
  return (request: WireRequest): WireReply | undefined => {
    const { path, headers } = request;
    if (headers.authorization !== `Bearer ${options.token}`) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const repo = `${options.url()}/api/v3/repos/acme/prompts`;
    const files = Object.entries(options.files());
    if (path.endsWith('/commits/main/status')) {
      return {
        body: {
          sha: options.commit(),
          repository: {
            trees_url: `${repo}/git/trees{/sha}`,
            archive_url: `${repo}/{archive_format}{/ref}`,
          },
        },
      };
    }
    if (path.includes('/git/trees/')) {
      return {
        body: {
          truncated: false,
          tree: files.map(([name], index) => ({
            type: 'blob',
            path: name,
            url: `${repo}/git/blobs/${index}`,
          })),
        },
      };
    }
    const blob = /\/git\/blobs\/(\d+)$/.exec(path)?.[1];
    const content = blob && files[Number(blob)]?.[1];
    if (content !== undefined && content !== '') {
      return { body: { content: Buffer.from(content).toString('base64') } };
    }
    const raw = /\/contents\/(.+)$/.exec(path)?.[1];
    const file = files.find(([name]) => name === raw);
    return file && { body: file[1] };
  };
}
