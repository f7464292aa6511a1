/** Characters of a digest that tell versions apart for people. */
const FEW = 8;

/** "DRAFT@4f1d9a02" for a revision with its whole digest; anything else as it is. */
export function shortName(version: string): string {
  const at = version.lastIndexOf('@');
  const digest = version.slice(at + 1);
  if (at >= 0) {
    return `${version.slice(0, at)}@${digest.slice(0, FEW)}`;
  }
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, FEW) : version;
}
