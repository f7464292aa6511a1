import {
  exportLens,
  parseLens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { builtInLens } from './__testUtils__/parseBuiltIn';
import { readLenses } from './__testUtils__/readLens';

describe.each(['generative-ai', 'responsible-ai', 'machine-learning'])(
  'the export of the built-in lens %s',
  id => {
    it('is what it was compiled to, and the same lens when it is read again', async () => {
      const item = (await readLenses()).find(lens => lens.id === id);
      const lens = await builtInLens(id);
      const exported = exportLens(lens, { definition: item?.definition });
      if (!exported.ok) {
        throw new Error(JSON.stringify(exported.findings));
      }
      expect(exported.changes).toEqual([]);
      expect(exported.definition).toEqual(item?.definition);
      const again = parseLens(exported.definition, {
        id,
        version: lens.version,
        overlay: exported.overlay,
        mode: 'strict',
      });
      expect(again.findings).toEqual([]);
      expect(again.ok && again.lens).toEqual(lens);
    });
  },
);
