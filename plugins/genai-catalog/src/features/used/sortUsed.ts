import { UsedAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What needs attention first: errors, then warnings, then the rest; each in the order of the backend. */
export function sortUsed(items: readonly UsedAsset[]): readonly UsedAsset[] {
  return [...items].sort((a, b) => weight(b) - weight(a));
}

function weight({ warnings }: UsedAsset): number {
  if (warnings.some(({ severity }) => severity === 'error')) {
    return 2;
  }
  return warnings.length ? 1 : 0;
}
