import { groupOf } from '../../__testUtils__/fleetReplies';
import { groupRows } from './groupRows';

const open = (HIGH: number) => ({
  neverReviewed: 0,
  openPractices: { HIGH, MEDIUM: 0, LOW: 0 },
});
const company = groupOf('company', 'Company', open(30));
const few = [
  groupOf('claims', 'Claims', { parent: 'insurance', ...open(9) }),
  groupOf('policies', 'Policies', { parent: 'insurance', ...open(12) }),
  groupOf('shop', 'Shop', { parent: 'company', ...open(2) }),
  company,
  groupOf('insurance', 'Insurance', { parent: 'company', ...open(20) }),
];
/** Three departments of ten teams. */
const many = [
  company,
  ...[0, 1, 2].flatMap(department => [
    groupOf(`department-${department}`, `Department ${department}`, {
      parent: 'company',
    }),
    ...Array.from({ length: 10 }, (_, team) =>
      groupOf(`team-${department}-${team}`, `Team ${team}`, {
        parent: `department-${department}`,
      }),
    ),
  ]),
];

const shown = (...args: Parameters<typeof groupRows>) =>
  groupRows(...args).map(({ group, depth }) => `${depth} ${group.title}`);

describe('groupRows', () => {
  it('puts each group below its parent, worst first among those of a parent', () => {
    expect(shown(few)).toEqual([
      '0 Company',
      '1 Insurance',
      '2 Policies',
      '2 Claims',
      '1 Shop',
    ]);
  });

  it('puts first what was never reviewed', () => {
    expect(
      shown([
        groupOf('a', 'Known', open(99)),
        groupOf('b', 'Unknown', { neverReviewed: 1 }),
      ]),
    ).toEqual(['0 Unknown', '0 Known']);
  });

  it('shows a group whose parent is not there at the top', () => {
    expect(shown([groupOf('a', 'Team', { parent: 'elsewhere' })])).toEqual([
      '0 Team',
    ]);
  });

  it('of many groups shows those at first that have groups below them', () => {
    expect(shown(many)).toEqual([
      '0 Company',
      '1 Department 0',
      '1 Department 1',
      '1 Department 2',
    ]);
  });

  it('opens and closes what somebody turned', () => {
    expect(shown(many, ['department-1'])).toHaveLength(14);
    expect(shown(many, ['company'])).toEqual(['0 Company']);
    expect(shown(few, ['insurance'])).toEqual([
      '0 Company',
      '1 Insurance',
      '1 Shop',
    ]);
  });

  it('tells how many groups are right below one', () => {
    expect(groupRows(few).map(({ below, isOpen }) => [below, isOpen])).toEqual([
      [2, true],
      [2, true],
      [0, false],
      [0, false],
      [0, false],
    ]);
  });
});
