const LONGEST_SECONDS = 30;

/** Seconds to wait before the next try after `failures` failures in a row: 1, 2, 4, … 30. */
export function backOffSeconds(failures: number): number {
  return Math.min(2 ** Math.max(failures - 1, 0), LONGEST_SECONDS);
}
