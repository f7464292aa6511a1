import { PromptSummary } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** "9, of which 4 are evaluated and 3 pass"; undefined where the ledger has said nothing. */
export function summaryInWords(
  summary: PromptSummary | undefined,
): string | undefined {
  if (summary?.versions === undefined) {
    return undefined;
  }
  const { versions, evaluated = 0, passing = 0 } = summary;
  if (!evaluated) {
    return `${versions}, none evaluated`;
  }
  return `${versions}, of which ${evaluated} ${
    evaluated === 1 ? 'is' : 'are'
  } evaluated and ${passing} ${passing === 1 ? 'passes' : 'pass'}`;
}
