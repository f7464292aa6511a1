import { PromptSummary } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** "9 (4 evaluated, 3 passed)"; undefined where the ledger has said nothing. */
export function summaryInWords(
  summary: PromptSummary | undefined,
): string | undefined {
  if (summary?.versions === undefined) {
    return undefined;
  }
  const { versions, evaluated = 0, passing = 0 } = summary;
  if (!evaluated) {
    return `${versions} (none evaluated)`;
  }
  return `${versions} (${evaluated} evaluated, ${passing} passed)`;
}
