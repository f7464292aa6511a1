const whole = new Intl.NumberFormat('en-US');
const short = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** A number as people read it: "7,128". */
export function countWords(count: number): string {
  return whole.format(count);
}

/** The same where there is little room: "128", "7.1K". */
export function shortCountWords(count: number): string {
  return short.format(count);
}

/** "1 component", "7,128 components". */
export function countOf(count: number, one: string, many: string): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}
