/** The arithmetic mean of at least one number, rounded so that sums of tenths look like tenths. */
export function meanOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Number(mean.toFixed(6));
}
