import { lensChecksum } from '@genai-lens/backstage-plugin-lens-review-node';
import checksums from '../lenses/checksums.json';
import { readLenses } from './__testUtils__/readLens';

describe('checksums.json', () => {
  it('has the text of every lens under its version: a changed text needs a new version', async () => {
    const lenses = await readLenses();
    expect(checksums).toMatchObject(
      Object.fromEntries(
        lenses.map(lens => [`${lens.id}@${lens.version}`, lensChecksum(lens)]),
      ),
    );
  });
});
