import { NOWHERE, readLocation, writeLocation } from './libraryLocation';

const read = (query: string) => readLocation(new URLSearchParams(query));
const write = (query: string, change: Parameters<typeof writeLocation>[1]) =>
  String(writeLocation(new URLSearchParams(query), change));

describe('the place on the page of the lenses', () => {
  it('is read from the URL', () => {
    expect(read('lens=a&version=1.0&view=differences&from=1.0&to=')).toEqual({
      lens: 'a',
      version: '1.0',
      view: 'differences',
      from: '1.0',
    });
  });

  it('leaves the question of the preview with every change', () => {
    expect(
      write('lens=a&view=questions&pillar=p&question=q&practice=b&other=1', {
        version: 'draft',
      }),
    ).toBe('lens=a&view=questions&other=1&version=draft');
  });

  it('goes back to the list', () => {
    expect(write('lens=a&version=1.0&view=about&other=1', NOWHERE)).toBe(
      'other=1',
    );
  });
});
