import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { ContentVault, PlainVault } from '../../encryption';
import {
  AssetSnapshot,
  DEFAULT_SOURCE_SETTINGS,
  OpenFactsOf,
  Source,
  SourcePage,
  SourceSettings,
} from '../../model';
import { LedgerContext, PassOptions, runPass } from '../apply';
import { readAssets, readChanges } from '../read';

/** The time that tests begin at. */
export const NOW = new Date('2026-11-20T12:00:00.000Z');

/** A source whose pages are given. A page may be an error, which reading then ends with. */
export function sourceOf(
  pages: readonly (SourcePage<AssetSnapshot> | Error)[],
  onRead: (since: string | undefined) => void = () => {},
): Source {
  return {
    type: 'test',
    async *read({ since }) {
      onRead(since);
      for (const page of pages) {
        if (page instanceof Error) {
          throw page;
        }
        yield page;
      }
    },
    toAsset: raw => {
      const snapshot = raw as AssetSnapshot;
      if (!snapshot.externalId) {
        throw new Error('id: missing');
      }
      return snapshot;
    },
  };
}

/** A source's settings, sensible unless said otherwise. */
export function settingsOf(
  id: string,
  more: Partial<SourceSettings> = {},
): SourceSettings {
  return { ...DEFAULT_SOURCE_SETTINGS, id, type: 'test', ...more };
}

/** A ledger on a database, as one replica has it. */
export class TestLedger {
  readonly context: LedgerContext;

  constructor(options: {
    db: Knex;
    sources?: readonly SourceSettings[];
    vault?: ContentVault;
    newId?: () => string;
    openFactsOf?: OpenFactsOf;
  }) {
    const sources = options.sources ?? [settingsOf('langfuse')];
    this.context = {
      db: options.db,
      vault: options.vault ?? new PlainVault(),
      settings: new Map(sources.map(source => [source.id, source])),
      newId: options.newId ?? randomUUID,
      openFactsOf: options.openFactsOf ?? (() => undefined),
    };
  }

  /** Reads a source that offers exactly these assets. */
  offer(assets: readonly AssetSnapshot[], more: Partial<PassOptions> = {}) {
    return this.pass(sourceOf([{ items: assets }]), more);
  }

  pass(source: Source, more: Partial<PassOptions> = {}) {
    return runPass(this.context, {
      sourceId: [...this.context.settings.keys()][0],
      source,
      signal: new AbortController().signal,
      now: NOW,
      ...more,
    });
  }

  async asset(ref: string) {
    const found = await readAssets({ db: this.context.db, refs: [ref] });
    const details = found.get(ref);
    if (!details) {
      throw new Error(`No asset bears ${ref}`);
    }
    return details;
  }

  /** What a reader of the whole change feed would hold in the end. */
  async entities() {
    const { items } = await readChanges({
      db: this.context.db,
      after: 0,
      limit: 1_000,
    });
    return new Map(
      items.flatMap(item =>
        'entity' in item ? [[item.ref, item.entity] as const] : [],
      ),
    );
  }

  async refs() {
    return [...(await this.entities()).keys()].sort();
  }
}
