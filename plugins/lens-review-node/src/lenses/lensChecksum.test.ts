import { lensChecksum } from './lensChecksum';

describe('lensChecksum', () => {
  const definition = { name: 'Lens', pillars: [{ id: 'a', name: 'A' }] };

  it('does not depend on the order of keys', () => {
    const reordered = { pillars: [{ name: 'A', id: 'a' }], name: 'Lens' };
    expect(lensChecksum({ definition: reordered })).toBe(
      lensChecksum({ definition }),
    );
  });

  it('depends on every text, on the order of lists and on the overlay', () => {
    const checksums = [
      { definition },
      { definition: { ...definition, name: 'Lens.' } },
      { definition: { ...definition, pillars: [1, 2] } },
      { definition: { ...definition, pillars: [2, 1] } },
      { definition, overlay: { glossary: [] } },
      { definition: JSON.stringify(definition) },
      { definition: JSON.stringify(definition, undefined, 2) },
    ].map(lensChecksum);
    // A text that is the canonical form of an object is the same lens.
    expect(checksums[5]).toBe(checksums[0]);
    expect(new Set(checksums).size).toBe(checksums.length - 1);
  });
});
