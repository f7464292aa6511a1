import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';

export type CallName = keyof typeof lensReviewContract;

/** A request that belongs to a call of the contract. */
export interface MatchedCall {
  readonly name: CallName;
  readonly params: Readonly<Record<string, string>>;
}

const CALLS = (Object.keys(lensReviewContract) as CallName[]).map(name => {
  const { method, path } = lensReviewContract[name];
  const pattern = path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return { name, method, path: new RegExp(`^${pattern}$`) };
});

/** The call that a method and a path stand for, with the path's parameters. */
export function matchRoute(
  method: string,
  path: string,
): MatchedCall | undefined {
  for (const call of CALLS) {
    const groups = call.path.exec(path)?.groups;
    const isPlain = !groups && call.path.test(path);
    if (call.method === method.toLocaleLowerCase('en-US')) {
      if (groups || isPlain) {
        return {
          name: call.name,
          params: Object.fromEntries(
            Object.entries(groups ?? {}).map(([key, value]) => [
              key,
              decodeURIComponent(value),
            ]),
          ),
        };
      }
    }
  }
  return undefined;
}
