import { WireReply, WireRequest } from './WireServer';

/** A registered model in the imitated MLflow. */
export interface FakeRegisteredModel {
  readonly name: string;
  readonly tags?: readonly { key: string; value: string }[];
  readonly aliases?: readonly { alias: string; version: string }[];
  readonly description?: string;
  readonly versions: readonly object[];
}

const API = '/api/2.0/mlflow';
const PROMPT_FILTER = "tags.`mlflow.prompt.is_prompt` = 'true'";

/** Answers as an older MLflow does, which lists prompts among the models. Page tokens are offsets. */
export function fakeMlflow(options: {
  models: () => readonly FakeRegisteredModel[];
  token: string;
  pageSize: number;
}) {
  return (request: WireRequest): WireReply | undefined => {
    const { query, path } = request;
    if (request.headers.authorization !== `Bearer ${options.token}`) {
      return { status: 401, body: 'Unauthorized' };
    }
    const filter = query.get('filter');
    if (path === `${API}/registered-models/search`) {
      const found = options
        .models()
        .filter(model => filter !== PROMPT_FILTER || isPrompt(model))
        .map(({ versions: _versions, ...model }) => model);
      return page('registered_models', found, query, options.pageSize);
    }
    if (path === `${API}/model-versions/search`) {
      const name = /^name=(['"])(.*)\1$/.exec(filter ?? '')?.[2];
      const model = options.models().find(each => each.name === name);
      const { versions = [] } = model ?? {};
      return page('model_versions', versions, query, options.pageSize);
    }
    return undefined;
  };
}

function isPrompt({ tags }: FakeRegisteredModel): boolean {
  return Boolean(
    tags?.some(
      ({ key, value }) => key === 'mlflow.prompt.is_prompt' && value === 'true',
    ),
  );
}

/** MLflow leaves an empty list out. */
function page(
  key: string,
  found: readonly object[],
  query: URLSearchParams,
  pageSize: number,
): WireReply {
  const start = Number(query.get('page_token') ?? 0);
  const end = start + Math.min(pageSize, Number(query.get('max_results')));
  return {
    body: {
      ...(found.length ? { [key]: found.slice(start, end) } : {}),
      ...(end < found.length ? { next_page_token: String(end) } : {}),
    },
  };
}
