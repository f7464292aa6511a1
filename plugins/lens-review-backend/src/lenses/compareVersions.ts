/** Orders versions by their parts, numbers as numbers: 1.10 is newer than 1.9. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = (left[i] ?? '').localeCompare(right[i] ?? '', 'en-US', {
      numeric: true,
    });
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}
