import { LensChange } from '@genai-lens/backstage-plugin-lens-review-common';

/** The version that usually follows; empty where the last one is not made of numbers. */
export function nextVersion(
  last: string | undefined,
  change: LensChange,
): string {
  if (last === undefined) {
    return '1.0';
  }
  const parts = last.split('.').map(Number);
  if (parts.some(part => !Number.isInteger(part))) {
    return '';
  }
  const [major, minor = 0, ...rest] = parts;
  return change === 'major'
    ? [major + 1, 0, ...rest.map(() => 0)].join('.')
    : [major, minor + 1, ...rest.map(() => 0)].join('.');
}
