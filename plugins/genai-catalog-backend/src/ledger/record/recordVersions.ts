import { ContentVault } from '../../encryption';
import { NewVersion } from '../../database/operations';
import {
  AssetSnapshot,
  ChangeEvent,
  SourceProblem,
  StoredVersion,
  VersionSnapshot,
} from '../../model';
import { contentBytes, digestText, sha256, shortDigest } from '../../text';
import { parametersTooLarge, storable } from './checkSnapshot';

/** What the versions of a snapshot add to those that the ledger has. */
export interface VersionsRecord {
  readonly added: readonly NewVersion[];
  /** Ids of versions that the source has no longer, or no longer with this content. */
  readonly withdrawn: readonly string[];
  /** Ids of versions that the source has again. */
  readonly restored: readonly string[];
  readonly events: readonly ChangeEvent[];
  readonly problems: readonly SourceProblem[];
}

/** What recording versions needs to know. */
export interface VersionsInput {
  readonly assetId: string;
  readonly snapshot: AssetSnapshot;
  readonly known: readonly StoredVersion[];
  readonly vault: ContentVault;
  readonly maxTextBytes: number;
  readonly now: Date;
  readonly newId: () => string;
}

/**
 * Compares a snapshot's versions with those that the ledger has. No content is ever replaced: a version that changed
 * gets a row of its own, and the one before is withdrawn.
 */
export function recordVersions(input: VersionsInput): VersionsRecord {
  const recorder = new VersionsRecorder(input);
  for (const version of input.snapshot.versions) {
    recorder.take(version);
  }
  return recorder.finish();
}

class VersionsRecorder {
  readonly #input: VersionsInput;
  readonly #rows: StoredVersion[];
  readonly #listed = new Set<string>();
  readonly #offered = new Set<string>();
  readonly #added: NewVersion[] = [];
  readonly #events: ChangeEvent[] = [];
  readonly #problems: SourceProblem[] = [];

  constructor(input: VersionsInput) {
    this.#input = input;
    this.#rows = [...input.known];
  }

  take(version: VersionSnapshot): void {
    const name = storable(version.version);
    if (this.#listed.has(name)) {
      this.#refuse(name, 'VERSION_TWICE', 'is listed twice');
      return;
    }
    this.#listed.add(name);
    const rows = this.#rows.filter(row => row.name === name);
    const refusal = this.#refusalOf(version);
    if (refusal) {
      this.#refuse(name, refusal.code, refusal.message);
      this.#keep(rows);
    } else if (this.#input.snapshot.kind === 'prompt' && !version.content) {
      this.#takeUnread(name, rows);
    } else {
      this.#takeRead({ ...version, version: name }, rows);
    }
  }

  finish(): VersionsRecord {
    const { known, snapshot } = this.#input;
    const concerns = (row: StoredVersion) =>
      snapshot.versionsListed === 'all' || this.#listed.has(row.name);
    const withdrawn = known.filter(
      row => concerns(row) && !row.withdrawnAt && !this.#offered.has(row.id),
    );
    const restored = known.filter(
      row => row.withdrawnAt && this.#offered.has(row.id),
    );
    const gone = withdrawn.filter(row => !this.#listed.has(row.name));
    return {
      added: this.#added,
      withdrawn: withdrawn.map(row => row.id),
      restored: restored.map(row => row.id),
      events: [
        ...this.#events,
        ...gone.map(row =>
          this.#event('version-withdrawn', { versionId: row.id }),
        ),
      ],
      problems: this.#problems,
    };
  }

  #refusalOf({ content, parameters }: VersionSnapshot) {
    const { maxTextBytes } = this.#input;
    const bytes = content ? contentBytes(content) : 0;
    if (bytes > maxTextBytes) {
      return {
        code: 'TEXT_TOO_LARGE',
        message: `has ${bytes} bytes of text, more than the limit of ${maxTextBytes}`,
      };
    }
    return parametersTooLarge(parameters)
      ? { code: 'PARAMETERS_TOO_LARGE', message: 'has too large parameters' }
      : undefined;
  }

  /** It is there, and says no more: what was offered stays so, or what was offered last is so again. */
  #takeUnread(name: string, rows: readonly StoredVersion[]): void {
    if (rows.length === 0) {
      this.#refuse(name, 'VERSION_NOT_READ', 'was not read');
    }
    this.#keep(rows);
    const last = rows.at(-1);
    if (last && rows.every(row => row.withdrawnAt)) {
      this.#offered.add(last.id);
    }
  }

  #takeRead(version: VersionSnapshot, rows: readonly StoredVersion[]): void {
    const text = digestText(version);
    const same = rows.find(row => this.#digestFor(row, text) === row.digest);
    if (same) {
      this.#offered.add(same.id);
      return;
    }
    const before = rows.filter(row => !row.mutable).at(-1);
    const drift = !version.mutable && before !== undefined;
    const row = this.#newRow({ version, text, drift });
    this.#rows.push(row);
    this.#offered.add(row.id);
    this.#events.push(this.#event('version-added', { versionId: row.id }));
    if (drift) {
      this.#events.push(
        this.#event('drift', { versionId: row.id, beforeId: before.id }),
      );
    }
  }

  #newRow(options: {
    version: VersionSnapshot;
    text: string;
    drift: boolean;
  }): StoredVersion {
    const { version, text, drift } = options;
    const { assetId, vault, now, newId } = this.#input;
    const { content } = version;
    const digest = content ? vault.digest(text) : sha256(text);
    const shown = this.#freeVersion(
      version.version,
      digest,
      drift || version.mutable,
    );
    const stored =
      content &&
      vault.seal(
        { content, sha256: sha256(text) },
        { assetId, version: shown },
      );
    const row: StoredVersion = {
      id: newId(),
      assetId,
      ordinal: Math.max(0, ...this.#rows.map(other => other.ordinal)) + 1,
      name: version.version,
      version: shown,
      mutable: version.mutable,
      drift,
      digest,
      contentType: content?.type,
      templateFormat: version.templateFormat,
      parameters: version.parameters ?? {},
      models: version.models ?? [],
      author: version.author && storable(version.author),
      message: version.message && storable(version.message),
      createdAt: version.createdAt && storable(version.createdAt),
      firstSeenAt: now.toISOString(),
      readable: stored?.kind !== 'sealed',
    };
    this.#added.push({ version: row, stored });
    return row;
  }

  /** A source may itself call a version `DRAFT@0123456789ab`. */
  #freeVersion(name: string, digest: string, revision: boolean): string {
    const names = [`${name}@${shortDigest(digest)}`, `${name}@${digest}`];
    const wanted = revision ? names : [name, ...names];
    const taken = new Set(this.#rows.map(row => row.version));
    return wanted.find(each => !taken.has(each)) ?? this.#input.newId();
  }

  /** Rows from before a key was configured have plain digests until they are rotated. */
  #digestFor(row: StoredVersion, text: string): string {
    return row.readable ? sha256(text) : this.#input.vault.digest(text);
  }

  #keep(rows: readonly StoredVersion[]): void {
    rows
      .filter(row => !row.withdrawnAt)
      .forEach(row => this.#offered.add(row.id));
  }

  #refuse(version: string, code: string, message: string): void {
    const { externalId } = this.#input.snapshot;
    this.#problems.push({
      code,
      message: `Version '${version.slice(
        0,
        100,
      )}' of '${externalId}' ${message}`,
      externalId,
      version,
    });
  }

  #event(
    type: ChangeEvent['type'],
    detail: ChangeEvent['detail'],
  ): ChangeEvent {
    return { assetId: this.#input.assetId, type, detail };
  }
}
