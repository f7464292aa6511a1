import { NewVersion } from '../../database/operations';
import {
  ChangeEvent,
  SourceProblem,
  StoredVersion,
  VersionSnapshot,
} from '../../model';
import {
  contentBytes,
  digestText,
  isIndexable,
  sha256,
  storable,
} from '../../text';
import { parametersTooLarge } from './checkSnapshot';
import { newVersion } from './newVersion';
import { VersionsInput, VersionsRecord } from './types';

/** Takes the versions of a snapshot one by one, and says in the end what they add to those that the ledger has. */
export class VersionsRecorder {
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
    if (!isIndexable(name)) {
      this.#refuse(name, 'VERSION_NAME_TOO_LONG', 'has too long a name');
      return;
    }
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
    const fresh = newVersion({
      ...this.#input,
      rows: this.#rows,
      version,
      text,
      drift,
    });
    const row = fresh.version;
    this.#added.push(fresh);
    this.#rows.push(row);
    this.#offered.add(row.id);
    this.#events.push(this.#event('version-added', { versionId: row.id }));
    if (drift) {
      this.#events.push(
        this.#event('drift', { versionId: row.id, beforeId: before.id }),
      );
    }
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
      version: version.slice(0, 100),
    });
  }

  #event(
    type: ChangeEvent['type'],
    detail: ChangeEvent['detail'],
  ): ChangeEvent {
    return { assetId: this.#input.assetId, type, detail };
  }
}
