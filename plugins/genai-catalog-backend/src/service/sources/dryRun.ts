import { isError } from '@backstage/errors';
import {
  AssetPreview,
  SourceProblemReport,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { previewAsset } from '../../ledger';
import { OpenFactsOf, Source, SourceSettings } from '../../model';

/** Reads a source as far as the limit, and says what would become of what was read. */
export async function dryRun(options: {
  source: Source;
  settings: SourceSettings;
  limit: number;
  signal: AbortSignal;
  /** When it is aborted, what was read so far has to do. */
  patience: AbortSignal;
  now: Date;
  openFactsOf: OpenFactsOf;
}): Promise<{
  items: AssetPreview[];
  problems: SourceProblemReport[];
  counts: Record<string, number>;
  complete: boolean;
}> {
  const { source, limit, signal, patience } = options;
  const items: AssetPreview[] = [];
  const problems: SourceProblemReport[] = [];
  const result = (complete: boolean) => ({
    items,
    problems,
    counts: countStates(items),
    complete,
  });
  try {
    for await (const page of source.read({ signal })) {
      problems.push(...(page.problems ?? []));
      for (const raw of page.items) {
        if (items.length === limit) {
          return result(false);
        }
        take(raw, options, { items, problems });
      }
    }
  } catch (error) {
    if (patience.aborted) {
      return result(false);
    }
    throw error;
  }
  return result(true);
}

function take(
  raw: unknown,
  options: {
    source: Source;
    settings: SourceSettings;
    now: Date;
    openFactsOf: OpenFactsOf;
  },
  into: { items: AssetPreview[]; problems: SourceProblemReport[] },
): void {
  const { source } = options;
  try {
    const preview = previewAsset(source.toAsset(raw), options);
    into.items.push({
      ...preview,
      facts: { ...preview.facts },
      provenance: [...preview.provenance],
      findings: [...preview.findings],
      problems: [...preview.problems],
    });
  } catch (error) {
    into.problems.push({
      code: 'MALFORMED',
      message: isError(error) ? error.message : 'It cannot be understood',
      externalId: source.identify?.(raw),
    });
  }
}

function countStates(items: readonly AssetPreview[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of items) {
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
