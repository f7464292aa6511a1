import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aead';
import { readEncryptionKeys } from './keys';

const good = randomBytes(32).toString('base64');
const at = 'genaiCatalog.encryption.keys';

describe('readEncryptionKeys', () => {
  it('reads keys in order', () => {
    const keys = readEncryptionKeys(
      [
        { id: 'new', key: good },
        { id: 'old', key: good.replace(/=+$/, '') },
      ],
      at,
    );
    expect(keys.map(({ id, key }) => [id, key.length])).toEqual([
      ['new', 32],
      ['old', 32],
    ]);
  });

  it.each([
    [
      'too short',
      [{ id: 'a', key: 'c2hvcnQtc2VjcmV0' }],
      `${at}[0].key: 32 bytes`,
    ],
    [
      'not base64',
      [{ id: 'a', key: '?'.repeat(44) }],
      `${at}[0].key: 32 bytes`,
    ],
    ['an odd id', [{ id: 'a b', key: good }], `${at}[0].id: at most 64`],
    [
      'an id twice',
      [
        { id: 'a', key: good },
        { id: 'a', key: good },
      ],
      `${at}[1].id: 'a' is used twice`,
    ],
  ])('refuses %s without repeating the key', (_, keys, message) => {
    const read = () => readEncryptionKeys(keys, at);
    expect(read).toThrow(message);
    expect(read).not.toThrow(keys[0].key);
  });
});

describe('encrypt', () => {
  const key = randomBytes(32);
  const sealed = encrypt({ key, plain: 'text', about: 'here' });

  it('opens with the same key in the same place', () => {
    expect(decrypt({ key, sealed, about: 'here' })).toBe('text');
  });

  it('never gives the same twice', () => {
    expect(encrypt({ key, plain: 'text', about: 'here' })).not.toBe(sealed);
  });

  it('opens nowhere else, with no other key, and not when changed or cut', () => {
    const changed = Buffer.from(sealed, 'base64');
    changed[changed.length - 1] ^= 1;
    const cut = Buffer.from(sealed, 'base64').subarray(0, 20);
    for (const options of [
      { key, sealed, about: 'there' },
      { key: randomBytes(32), sealed, about: 'here' },
      { key, sealed: changed.toString('base64'), about: 'here' },
      { key, sealed: cut.toString('base64'), about: 'here' },
    ]) {
      expect(() => decrypt(options)).toThrow();
    }
  });
});
