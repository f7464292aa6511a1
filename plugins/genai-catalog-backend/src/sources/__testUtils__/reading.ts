import { AssetSnapshot, Source, SourcePage } from '../../model';
import { ReadingOptions } from '../SourceType';

/** Tries again at once, so that failures do not take long; patient, because machines that run tests are busy. */
export const READING: ReadingOptions = {
  timeoutMs: 20_000,
  concurrency: 3,
  retry: { attempts: 3, baseDelayMs: 1, maxDelayMs: 5_000 },
};

/** What a reading gave before it ended, and how it ended. */
export interface Reading {
  readonly pages: readonly SourcePage[];
  readonly assets: readonly AssetSnapshot[];
  /** Undefined: it ended well. */
  readonly error?: unknown;
}

/** Reads a source to its end, well or not, and maps what came. */
export async function readAll(
  source: Source,
  options: { since?: string; signal?: AbortSignal } = {},
): Promise<Reading> {
  const { since, signal = new AbortController().signal } = options;
  const pages: SourcePage[] = [];
  let error: unknown;
  try {
    for await (const page of source.read({ signal, since })) {
      pages.push(page);
    }
  } catch (caught) {
    error = caught;
  }
  const items = pages.flatMap(page => page.items);
  return { pages, assets: items.map(raw => source.toAsset(raw)), error };
}

/** The last cursor that a reading gave. */
export function cursorOf({ pages }: Reading): string | undefined {
  return pages.map(({ cursor }) => cursor).findLast(cursor => cursor);
}
