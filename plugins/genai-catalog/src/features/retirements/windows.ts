/** How far ahead the view looks, in days. */
export const WINDOWS = [
  { days: 90, word: '90 days' },
  { days: 365, word: 'a year' },
  { days: 1095, word: 'three years' },
] as const;

export type WindowDays = (typeof WINDOWS)[number]['days'];

export const DEFAULT_WINDOW: WindowDays = 365;

/** The window that a query parameter names, else the default. */
export function windowOf(value: string | null): WindowDays {
  return (
    WINDOWS.find(({ days }) => String(days) === value)?.days ?? DEFAULT_WINDOW
  );
}
