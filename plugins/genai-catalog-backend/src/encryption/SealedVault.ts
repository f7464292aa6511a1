import { keyedDigest } from '../text';
import { decrypt, encrypt } from './aead';
import { EncryptionKey } from './keys';
import { missingKey } from './PlainVault';
import {
  ContentPlace,
  ContentVault,
  OpenedContent,
  StoredContent,
} from './types';

/** Seals text with the first key and opens it with any. */
export class SealedVault implements ContentVault {
  readonly keyId: string;
  readonly #writing: EncryptionKey;
  readonly #keys: ReadonlyMap<string, EncryptionKey>;
  readonly #digestSecret: Buffer;

  constructor(options: {
    keys: readonly [EncryptionKey, ...EncryptionKey[]];
    digestSecret: Buffer;
  }) {
    this.#writing = options.keys[0];
    this.keyId = this.#writing.id;
    this.#keys = new Map(options.keys.map(key => [key.id, key]));
    this.#digestSecret = options.digestSecret;
  }

  digest(digestText: string): string {
    return keyedDigest(digestText, this.#digestSecret);
  }

  seal(opened: OpenedContent, place: ContentPlace): StoredContent {
    const sealed = encrypt({
      key: this.#writing.key,
      // Inside, because beside the text it would let short prompts be guessed.
      plain: JSON.stringify(opened),
      about: about(place, this.#writing.id),
    });
    return { kind: 'sealed', keyId: this.#writing.id, sealed };
  }

  open(stored: StoredContent, place: ContentPlace): OpenedContent {
    // Readable: written before the key was configured, and not rotated yet.
    return stored.kind === 'plain' ? stored : this.#open(stored, place);
  }

  #open(
    stored: StoredContent & { kind: 'sealed' },
    place: ContentPlace,
  ): OpenedContent {
    const key = this.#keys.get(stored.keyId);
    if (!key) {
      throw missingKey(stored.keyId);
    }
    return JSON.parse(
      decrypt({
        key: key.key,
        sealed: stored.sealed,
        about: about(place, key.id),
      }),
    );
  }
}

function about({ assetId, version }: ContentPlace, keyId: string): string {
  return JSON.stringify([assetId, version, keyId]);
}
