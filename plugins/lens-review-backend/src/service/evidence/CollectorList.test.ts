import { TestCollector } from '../../__testUtils__/testCollector';
import { CollectorList } from './CollectorList';

const named = (id: string) =>
  new TestCollector({ id, lensId: 'test', practices: [] });

describe('CollectorList', () => {
  it('takes one collector of each id', () => {
    const list = new CollectorList();
    list.add(named('a'));
    list.add(named('b.c-d_1'));
    expect(() => list.add(named('a'))).toThrow(
      "There are two collectors of evidence 'a'",
    );
    expect(list.all.map(({ id }) => id)).toEqual(['a', 'b.c-d_1']);
  });

  it.each(['', 'a b', 'push:ci', '-a', 'a'.repeat(129)])(
    'refuses the id "%s"',
    id => {
      expect(() => new CollectorList().add(named(id))).toThrow('letters');
    },
  );
});
