import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAll, sourcesFrom } from '../__testUtils__';

describe('files of a directory', () => {
  let root: string;
  let directory: string;

  const write = (file: string, text: string) =>
    writeFile(path.join(directory, file), text);

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'prompts-'));
    directory = path.join(root, 'prompts');
    await mkdir(path.join(directory, 'support'), { recursive: true });
    await write('support/triage@2.prompt', 'Two {{ticket}}');
    await write('support/triage@10.prompt', 'Ten {{ticket}}');
    await write('support/triage.prompt', 'Working on {{ticket}}');
    await write('tone.prompty', '---\nlabels: production\n---\nBe kind');
    await write('README.md', 'not a prompt');
    await writeFile(path.join(root, 'outside.prompt'), 'secret');
  });

  afterEach(async () => rm(root, { recursive: true }));

  const source = (more: object = {}) =>
    sourcesFrom(
      [{ id: 'files', type: 'files', directory: 'prompts', ...more }],
      {
        workingDirectory: root,
      },
    )[0].source;

  it('reads files that differ in their version as versions of one prompt', async () => {
    const { assets } = await readAll(source());
    expect(assets.map(({ externalId }) => externalId)).toEqual([
      'support/triage.prompt',
      'tone.prompty',
    ]);
    expect(assets[0]).toMatchObject({
      name: 'support/triage',
      path: 'support/triage.prompt',
      facts: { folder: 'support', type: 'text', templateFormat: 'handlebars' },
      versionsListed: 'all',
    });
    expect(
      assets[0].versions.map(({ version, mutable }) => [version, mutable]),
    ).toEqual([
      ['2', false],
      ['10', false],
      ['DRAFT', true],
    ]);
    expect(assets[1].labels).toEqual([
      { name: 'production', version: 'DRAFT' },
    ]);
  });

  it('refuses links that lead out, and reads the others', async () => {
    await symlink('../outside.prompt', path.join(directory, 'linked.prompt'));
    await symlink(root, path.join(directory, 'folder'));
    const { assets, pages } = await readAll(source());
    expect(assets).toHaveLength(2);
    expect(pages.flatMap(({ problems }) => problems ?? [])).toEqual([
      {
        code: 'FILE_REFUSED',
        message: "'linked.prompt' leads out of its folder",
        externalId: 'linked.prompt',
      },
    ]);
  });

  it('notes a file that is too large, and reads the others', async () => {
    await write('large.prompt', 'x'.repeat(5 * 1024 * 1024));
    const { assets, pages } = await readAll(source());
    expect(assets).toHaveLength(2);
    expect(pages[0].problems).toEqual([
      expect.objectContaining({
        code: 'TEXT_TOO_LARGE',
        externalId: 'large.prompt',
      }),
    ]);
  });

  it('fails where the directory is not there, instead of being empty', async () => {
    const { error } = await readAll(source({ directory: 'nowhere' }));
    expect(error).toMatchObject({ name: 'NotFoundError' });
  });

  it('reads what config includes', async () => {
    const { assets } = await readAll(source({ include: ['support/**'] }));
    expect(assets).toHaveLength(1);
  });
});
