import fc from 'fast-check';
import { conditionOver } from '../__testUtils__/randomCondition';
import { parseCondition } from './parse';
import { printCondition } from './print';

const IDS = ['A1', 'A2', 'A3'];

function printed(source: string): string {
  const parsed = parseCondition(source, new Set(IDS));
  return parsed.ok ? printCondition(parsed.condition) : parsed.message;
}

describe('printCondition', () => {
  it.each([
    ['default', 'default'],
    ['((A1))', 'A1'],
    ['(!A1) || (!A2)', '!A1 || !A2'],
    ['!( A1 )', '!A1'],
    ['!!A1', '!!A1'],
    ['!(A1 && A2)', '!(A1 && A2)'],
    ['(A1&&A2)||A3', 'A1 && A2 || A3'],
    ['(A1||A2)&&A3', '(A1 || A2) && A3'],
    ['(A1 && (A2 && A3))', 'A1 && A2 && A3'],
  ])('writes %j as %j', (source, text) => {
    expect(printed(source)).toBe(text);
  });

  it('is read as the same tree', () => {
    fc.assert(
      fc.property(conditionOver(IDS), source => {
        const parsed = parseCondition(source, new Set(IDS));
        const again = parseCondition(printed(source), new Set(IDS));
        expect(parsed.ok).toBe(true);
        expect(again).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
