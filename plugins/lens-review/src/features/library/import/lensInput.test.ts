import { readOverlay } from './lensInput';

describe('readOverlay', () => {
  it('reads an object, and takes nothing for nothing', () => {
    expect(readOverlay('{"preambles": []}')).toEqual({
      overlay: { preambles: [] },
    });
    expect(readOverlay('  ')).toEqual({});
  });

  it.each(['[]', '1', 'null', '{'])('says what is wrong with %s', text => {
    expect(readOverlay(text)).toEqual({
      problem: expect.stringMatching(/^The overlay (is not JSON|has to be)/),
    });
  });
});
