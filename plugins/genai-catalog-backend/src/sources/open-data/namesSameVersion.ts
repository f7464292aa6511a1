/** Parts of an id that tell versions of a model apart: `-v2:0` at its end, and a day such as 20250929. */
const VERSIONS = [
  /-v(\d+)(?::\d+)?$/,
  /(?<!\d)(\d{8}|\d{4}-\d{2}-\d{2})(?!\d)/,
];

/**
 * Whether two ids may mean the same version of a model. Open data look models up by parts of their ids, and so take a
 * second version for the first one, whose price is another.
 */
export function namesSameVersion(asked: string, found: string): boolean {
  return VERSIONS.every(pattern => {
    const [a, b] = [asked, found].map(id => pattern.exec(id)?.[1]);
    return a === undefined || b === undefined || a === b;
  });
}
