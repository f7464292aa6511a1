/** No collector has a colon in its id. */
const PUSHED = 'push:';

/** The source under which the evidence of a tool is kept. */
export function sourceOfTool(tool: string): string {
  return `${PUSHED}${tool}`;
}

/** The tool whose evidence is kept under a source; undefined: a collector's. */
export function toolOfSource(source: string): string | undefined {
  return source.startsWith(PUSHED) ? source.slice(PUSHED.length) : undefined;
}
