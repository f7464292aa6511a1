import { readLocation, writeLocation } from './tabLocation';

const params = new URLSearchParams('lens=a&question=Q1&other=kept');

describe('the place in the tab', () => {
  it('is read from the URL', () => {
    expect(readLocation(params)).toEqual({ lens: 'a', question: 'Q1' });
  });

  it('is changed without touching what belongs to others', () => {
    const next = writeLocation(params, { view: 'open', question: undefined });
    expect(next.toString()).toBe('lens=a&other=kept&view=open');
  });
});
