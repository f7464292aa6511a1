import {
  SourceReading,
  SourceStatus,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetCounts, Reading, SourceSettings, SourceState } from '../../model';

/** A source with its counts. */
export interface CountedSource {
  readonly source: SourceState;
  readonly assets: AssetCounts;
}

/** A source that config names and that was never read. */
export function unreadSource({ id, type }: SourceSettings): CountedSource {
  return {
    source: {
      id,
      type,
      state: 'never',
      lastPass: 0,
      appliedPass: 0,
      failures: 0,
      problems: [],
    },
    assets: {
      entity: 0,
      handwritten: 0,
      unclaimed: 0,
      candidate: 0,
      removed: 0,
    },
  };
}

/** A source as callers see it. */
export function presentSource(
  options: CountedSource & { reading?: Reading; configured: boolean },
): SourceStatus {
  const { source, assets, reading, configured } = options;
  return {
    id: source.id,
    type: source.type,
    state: source.state,
    lastAttemptAt: source.lastAttemptAt,
    lastSuccessAt: source.lastSuccessAt,
    lastFullAt: source.lastFullAt,
    lastError: source.lastError,
    failures: source.failures,
    problems: source.problems.map(problem => ({ ...problem })),
    assets:
      assets.entity + assets.handwritten + assets.unclaimed + assets.candidate,
    unmapped: assets.unclaimed,
    counts: { ...assets },
    reading: reading && presentReading(reading),
    configured,
  };
}

/** A reading as callers see it. */
export function presentReading(reading: Reading): SourceReading {
  const { sourceId: _, ...shown } = reading;
  return shown;
}
