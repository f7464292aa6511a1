import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { resolveContent } from './contentLocation';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: { azure: [{ host: 'dev.azure.com' }] },
  }),
);
const GITHUB =
  'url:https://github.com/acme/app/blob/main/docs/catalog-info.yaml';
const ALLOWED = ['https://prompts.test/shared/'];
const AZURE =
  'url:https://dev.azure.com/acme/p/_git/app?path=%2Fdocs%2Fcatalog-info.yaml';

const resolve = (
  contentFrom: string,
  location: string | undefined = GITHUB,
  allow: string[] = [],
) => resolveContent({ contentFrom, location, integrations, allow });

describe('resolveContent', () => {
  it.each([
    [
      './triage.prompt.yml',
      GITHUB,
      {
        kind: 'url',
        url: 'https://github.com/acme/app/tree/main/docs/triage.prompt.yml',
      },
    ],
    [
      'prompts/a b.txt',
      GITHUB,
      {
        kind: 'url',
        url: 'https://github.com/acme/app/tree/main/docs/prompts/a%20b.txt',
      },
    ],
    [
      './triage.prompt',
      AZURE,
      {
        kind: 'url',
        url: 'https://dev.azure.com/acme/p/_git/app?path=%2Fdocs%2Ftriage.prompt',
      },
    ],
    [
      './triage.prompt',
      'file:/srv/catalog/all.yaml',
      { kind: 'file', folder: '/srv/catalog', relative: './triage.prompt' },
    ],
  ])('resolves %s of %s', (contentFrom, location, expected) => {
    expect(resolve(contentFrom, location)).toEqual(expected);
  });

  it.each([
    '../triage.prompt',
    './a/../../triage.prompt',
    '/etc/secrets.txt',
    '//evil.test/a.prompt',
    '\\\\evil\\a.prompt',
    'a\\..\\..\\b.prompt',
    '%2e%2e/a.prompt',
    '..%2fa.prompt',
    './a?path=/b.prompt',
    './a#b.prompt',
    'https://evil.test/a.prompt',
    'file:///etc/a.prompt',
    'C:/a.prompt',
    ' ../a.prompt',
    './ ../a.prompt',
    './a /b.prompt',
    './..prompt',
    '',
  ])('refuses %s from a repository and from a file', contentFrom => {
    for (const location of [GITHUB, AZURE, 'file:/srv/catalog/all.yaml']) {
      expect(() => resolve(contentFrom, location)).toThrow(/^contentFrom: /);
    }
  });

  it.each(['./id_rsa', './app-config.yaml', './.env', './a.prompt.exe'])(
    'refuses %s, which is no prompt',
    contentFrom => {
      expect(() => resolve(contentFrom)).toThrow('a file that ends in');
    },
  );

  it.each([
    [undefined],
    ['genai-catalog:langfuse'],
    ['file:relative/catalog.yaml'],
  ])('refuses an entity from %s', location => {
    expect(() =>
      resolveContent({
        contentFrom: './a.prompt',
        location,
        integrations,
        allow: [],
      }),
    ).toThrow('only in entities from an address or from a file');
  });

  it.each([
    'https://prompts.test/shared/a.prompt',
    'https://prompts.test/shared/b/a.prompt',
  ])('takes %s below an allowed address', url => {
    expect(resolve(url, GITHUB, ALLOWED)).toEqual({ kind: 'url', url });
  });

  it.each([
    'https://prompts.test/shared/../private/a.prompt',
    'https://prompts.test/shared/%2e%2e/private/a.prompt',
    'https://prompts.test/shared/..%2fprivate/a.prompt',
    'https://prompts.test/shared-not/a.prompt',
    'https://prompts.test.evil.test/shared/a.prompt',
    'https://user:pass@prompts.test/shared/a.prompt',
    'http://prompts.test/shared/a.prompt',
    'file:///shared/a.prompt',
  ])('refuses %s, which is not below the allowed address', url => {
    expect(() => resolve(url, GITHUB, ALLOWED)).toThrow(
      'contentFrom: absolute addresses only where config allows them',
    );
  });

  it.each([
    'https://evil.test/acme/app/blob/main/docs/a.prompt',
    'https://github.com/acme/other/blob/main/docs/a.prompt',
    'https://github.com/acme/app/blob/main/docs-not/a.prompt',
    'https://github.com/acme/app/blob/main/docs/a.prompt?ref=other',
  ])('refuses what a host resolves to %s', elsewhere => {
    const resolveUrl = ({ url, base }: { url: string; base: string }) =>
      url === './beside' ? new URL(url, base).href : elsewhere;
    expect(() =>
      resolveContent({
        contentFrom: './a.prompt',
        location: GITHUB,
        integrations: { resolveUrl },
        allow: [],
      }),
    ).toThrow('leads out of the folder');
  });
});
