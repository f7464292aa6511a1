import { NO_FILTERS } from './filters';
import { readLocation, writeLocation } from './fleetLocation';

const read = (query: string) => readLocation(new URLSearchParams(query));

describe('the place on the fleet page', () => {
  it('is the overview of everything where the URL says nothing', () => {
    expect(read('')).toEqual({
      lens: undefined,
      view: 'overview',
      groupBy: 'owner',
      pillar: undefined,
      sort: { column: 'risk', descending: true },
      list: 'undecided',
      turned: [],
      filters: NO_FILTERS,
    });
  });

  it.each([
    'lens=generative-ai&view=components&pillar=security&sort=name',
    'view=decide&list=outButDepends&tag=rag&tag=agents',
    'groupBy=domain&owner=group%3Adefault%2Fa&owner=group%3Adefault%2Fb&turned=group%3Adefault%2Fc&text=bot',
    'sort=-maturity&status=stale&risk=HIGH&choice=GENREL04_BP01',
  ])('comes back as it was: %s', query => {
    const written = writeLocation(new URLSearchParams(), read(query));
    expect(read(String(written))).toEqual(read(query));
    expect([...written].sort()).toEqual([...new URLSearchParams(query)].sort());
  });

  it('leaves out what nobody can know, and leaves alone what is not its own', () => {
    const place = read('view=nonsense&groupBy=color&sort=-size&list=x&other=1');
    expect(place).toEqual(read(''));
    expect(
      String(writeLocation(new URLSearchParams('other=1&view=gaps'), place)),
    ).toBe('other=1');
  });

  it('begins each column where it is worst or first', () => {
    expect(read('sort=maturity').sort.descending).toBe(false);
    expect(read('sort=-name').sort.descending).toBe(true);
  });
});
