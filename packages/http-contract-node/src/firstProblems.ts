/** More than these help nobody to mend a request, and a reply must not outgrow what was sent. */
const MOST = 10;

/** Problems in one text: the first few, and how many more there are. */
export function firstProblems(
  problems: readonly string[],
  separator: string,
): string {
  const more = problems.length - MOST;
  return [
    ...problems.slice(0, MOST),
    ...(more > 0 ? [`(and ${more} more)`] : []),
  ].join(separator);
}
