/** Whether `If-None-Match` names the entity tag, compared weakly, as a GET does. `tag` is without quotes. */
export function matchesTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some(part => {
    const named = part.trim();
    return named === '*' || named.replace(/^W\//, '') === `"${tag}"`;
  });
}
