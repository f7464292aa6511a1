/** The model id within a foundation model's ARN; what is something else is returned as it stands. */
export function modelIdOf(arn: string): string {
  return (
    /^arn:[^:]+:bedrock:[^:]*:[^:]*:foundation-model\/(.+)$/.exec(arn)?.[1] ??
    arn
  );
}

/** What stands in a model id such as `anthropic.claude-3-haiku-20240307-v1:0`, as far as it follows that pattern. */
export function partsOf(modelId: string): {
  family?: string;
  version?: string;
} {
  const name = modelId.slice(modelId.indexOf('.') + 1);
  const family = /^[a-z]+/.exec(name)?.[0];
  const version = /-((?:\d{8}-)?v\d+(?::\d+)?)/.exec(name)?.[1];
  return { family, version };
}

/** Page of the console that lists the models. */
export function consoleUrl(region: string, page: string): string {
  return `https://${region}.console.aws.amazon.com/bedrock/home?region=${region}#/${page}`;
}
