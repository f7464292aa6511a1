import { decodeCursor, encodeCursor } from './cursor';

const LIST = { lens: 'a', owner: ['x', 'y'], sort: 'risk', text: undefined };
const FORM = { value: 'number', ties: 2 } as const;
const POSITION = { value: 3, tie: ['component:default/a', 'Ünï"code'] };

describe('a cursor', () => {
  const cursor = encodeCursor(LIST, POSITION);

  it('says where the page ended', () => {
    expect(decodeCursor(LIST, cursor, FORM)).toEqual(POSITION);
    expect(cursor).toMatch(/^[\w-]+$/);
  });

  it('holds for the same list in another order', () => {
    const list = { sort: 'risk', owner: ['y', 'x'], lens: 'a' };
    expect(decodeCursor(list, cursor, FORM)).toEqual(POSITION);
  });

  it.each([
    ['another filter', { ...LIST, owner: ['x'] }, cursor],
    ['another sort', { ...LIST, sort: 'name' }, cursor],
    ['one tie', LIST, encodeCursor(LIST, { ...POSITION, tie: ['a'] })],
    [
      'a text for a number',
      LIST,
      encodeCursor(LIST, { ...POSITION, value: 'a' }),
    ],
    ['a fraction', LIST, encodeCursor(LIST, { ...POSITION, value: 1.5 })],
    [
      'too large a number',
      LIST,
      encodeCursor(LIST, { ...POSITION, value: 2 ** 40 }),
    ],
    ['a NUL', LIST, encodeCursor(LIST, { ...POSITION, tie: ['a', '\0'] })],
    ['no text', LIST, ''],
    ['text that is no cursor', LIST, 'nonsense'],
    ['JSON of another form', LIST, Buffer.from('[null]').toString('base64url')],
  ])('is refused with %s', (_, list, given) => {
    expect(() => decodeCursor(list, given, FORM)).toThrow(
      `cursor: '${given}' is none of this list`,
    );
  });
});
