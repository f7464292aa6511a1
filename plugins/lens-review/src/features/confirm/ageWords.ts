/** How long ago an answer was confirmed. */
export function ageWords(days: number): string {
  if (days === 0) return 'Confirmed today';
  return days === 1 ? 'Confirmed yesterday' : `Confirmed ${days} days ago`;
}
