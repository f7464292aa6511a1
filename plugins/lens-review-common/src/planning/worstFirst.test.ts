import { Effort, DocumentedRisk } from '../model';
import { worstFirst } from './worstFirst';

const practice = (
  id: string,
  documentedRisk: DocumentedRisk,
  pillarId: string,
  effort?: Effort,
) => ({ id, documentedRisk, pillarId, effort });

const order = (
  practices: readonly ReturnType<typeof practice>[],
  pillarPriority: readonly string[] = [],
) => worstFirst(practices, { pillarPriority }).map(({ id }) => id);

describe('worstFirst', () => {
  it('puts the highest documented risk first', () => {
    expect(
      order([
        practice('low', 'LOW', 'a'),
        practice('high', 'HIGH', 'a'),
        practice('medium', 'MEDIUM', 'a'),
      ]),
    ).toEqual(['high', 'medium', 'low']);
  });

  it('then follows the priority of the pillars, those without one last', () => {
    expect(
      order(
        [
          practice('none', 'HIGH', 'c'),
          practice('second', 'HIGH', 'a'),
          practice('first', 'HIGH', 'b'),
          practice('lower', 'LOW', 'b'),
        ],
        ['b', 'a'],
      ),
    ).toEqual(['first', 'second', 'none', 'lower']);
  });

  it('then takes the least effort first, an unknown one last', () => {
    expect(
      order([
        practice('unknown', 'HIGH', 'a'),
        practice('months', 'HIGH', 'a', 'L'),
        practice('days', 'HIGH', 'a', 'S'),
        practice('weeks', 'HIGH', 'a', 'M'),
      ]),
    ).toEqual(['days', 'weeks', 'months', 'unknown']);
  });

  it('leaves what is equal in the order of the lens', () => {
    expect(
      order([
        practice('one', 'LOW', 'a', 'S'),
        practice('two', 'LOW', 'a', 'S'),
      ]),
    ).toEqual(['one', 'two']);
  });
});
