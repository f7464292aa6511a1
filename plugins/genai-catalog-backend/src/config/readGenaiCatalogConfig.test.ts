import { ConfigReader } from '@backstage/config';
import { readGenaiCatalogConfig } from './readGenaiCatalogConfig';

const read = (genaiCatalog: object) =>
  readGenaiCatalogConfig(new ConfigReader({ genaiCatalog }));
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

describe('readGenaiCatalogConfig', () => {
  it('lets no service read or write, and seals nothing, unless told', () => {
    expect(readGenaiCatalogConfig(new ConfigReader({}))).toEqual({
      contentReaders: [],
      writingServices: [],
      encryptionKeys: [],
    });
  });

  it('reads what is there', () => {
    const config = read({
      contentReaders: [{ subject: 'runner' }],
      services: [{ subject: 'plugin:importer' }],
      encryption: {
        keys: [
          { id: 'new', key: key(1) },
          { id: 'old', key: key(2) },
        ],
      },
    });
    expect(config).toMatchObject({
      contentReaders: ['runner'],
      writingServices: ['plugin:importer'],
      encryptionKeys: [{ id: 'new' }, { id: 'old' }],
    });
  });

  it.each([
    [
      { contentReaders: [{ subject: 'user:default/jane' }] },
      'genaiCatalog.contentReaders[0].subject',
    ],
    [
      { services: [{ subject: 'external:a' }, { subject: 'two words' }] },
      'genaiCatalog.services[1].subject',
    ],
    [{ contentReaders: [{}] }, 'contentReaders[0].subject'],
    [
      { encryption: { keys: [{ id: 'a', key: 'short-secret' }] } },
      'genaiCatalog.encryption.keys[0].key',
    ],
  ])('names the path of what is wrong in %j', (config, path) => {
    expect(() => read(config)).toThrow(path);
  });

  it('does not repeat a key that is wrong', () => {
    const config = { encryption: { keys: [{ id: 'a', key: 'short-secret' }] } };
    expect(() => read(config)).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('short-secret'),
      }),
    );
  });
});
