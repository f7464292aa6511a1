import { Level, LevelCondition, Scorecard } from '../model';
import { DEFAULT_LADDER } from './defaultLadder';
import { ladderOf } from './ladderOf';
import { levelOf } from './levelOf';

type Changes = Partial<Scorecard>;

function scorecard(changes: Changes = {}) {
  return {
    status: 'complete' as const,
    openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
    unknownPractices: 0,
    contradicted: 0,
    maturity: { verified: 100, claimed: 100, possible: 100 },
    ...changes,
  };
}

function level(id: string, when: LevelCondition): Level {
  return { id, title: id, text: id, when };
}

function standing(levels: readonly Level[], changes?: Changes) {
  const { level: reached, next } = levelOf({
    levels,
    scorecard: scorecard(changes),
  });
  return [reached?.id, next?.level.id, next?.missing.map(({ text }) => text)];
}

const open = (HIGH: number, MEDIUM: number) => ({
  openPractices: { HIGH, MEDIUM, LOW: 9 },
});
const claimed = (claims: number, verified: number) => ({
  maturity: { verified, claimed: claims, possible: 100 },
});

describe('levelOf on the default ladder', () => {
  it.each<[string, Changes, ReturnType<typeof standing>]>([
    ['everything verified', {}, ['verified', undefined, undefined]],
    [
      'no review',
      { status: 'none' },
      [
        undefined,
        'reviewed',
        ['The review is not begun; it has to be submitted.'],
      ],
    ],
    [
      'a draft',
      { status: 'draft' },
      [
        undefined,
        'reviewed',
        ['The review is a draft; it has to be submitted.'],
      ],
    ],
    [
      'a stale review',
      { status: 'stale' },
      ['reviewed', 'managed', ['The review is stale; it has to be complete.']],
    ],
    [
      'a high risk open',
      open(1, 2),
      [
        'reviewed',
        'managed',
        ['1 best practice of high risk is open; none may be.'],
      ],
    ],
    [
      'medium risks open, much unknown, little claimed',
      { ...open(0, 2), ...claimed(70, 70), unknownPractices: 4 },
      [
        'managed',
        'established',
        [
          '2 best practices of medium risk are open; none may be.',
          '4 best practices are unknown; at most 3 may be.',
          '70% of maturity is claimed; it has to be 80%.',
        ],
      ],
    ],
    [
      'little evidence',
      claimed(80, 59),
      [
        'established',
        'verified',
        ['59% of maturity is verified; it has to be 60%.'],
      ],
    ],
    [
      'a contradicted claim bars every level',
      { contradicted: 1 },
      [
        undefined,
        'reviewed',
        ['1 claim is contradicted by evidence; none may be.'],
      ],
    ],
    [
      'nothing in scope',
      { maturity: null },
      [
        'managed',
        'established',
        ['0% of maturity is claimed; it has to be 80%.'],
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(standing(DEFAULT_LADDER, changes)).toEqual(expected);
  });
});

describe('levelOf on a ladder of its own', () => {
  it('does not skip a level that is not reached', () => {
    const levels = [
      level('one', {}),
      level('two', { openAtMost: { LOW: 3 } }),
      level('three', {}),
    ];
    expect(standing(levels, open(0, 0))).toEqual([
      'one',
      'two',
      ['9 best practices of low risk are open; at most 3 may be.'],
    ]);
  });

  it('takes contradicted claims where the level does', () => {
    const levels = [level('one', { contradictedAtMost: 2 }), level('two', {})];
    expect(standing(levels, { contradicted: 2 })).toEqual([
      'one',
      'two',
      ['2 claims are contradicted by evidence; none may be.'],
    ]);
  });

  it('says need and have for the reader to compare', () => {
    const { next } = levelOf({
      levels: [level('one', { openAtMost: { HIGH: 1 }, status: ['stale'] })],
      scorecard: scorecard(open(3, 0)),
    });
    expect(next?.missing).toEqual([
      expect.objectContaining({
        kind: 'status',
        need: ['stale'],
        have: 'complete',
      }),
      expect.objectContaining({ kind: 'open', risk: 'HIGH', need: 1, have: 3 }),
    ]);
  });
});

describe('ladderOf', () => {
  const own = [level('own', {})];
  const configured = [level('configured', {})];

  it.each([
    ['the configured one first', { levels: own }, configured, configured],
    ["the lens's own", { levels: own }, undefined, own],
    ['the default', { levels: [] }, undefined, DEFAULT_LADDER],
    [
      'the default where the configured one is empty',
      { levels: [] },
      [],
      DEFAULT_LADDER,
    ],
  ])('%s', (_, lens, given, expected) => {
    expect(ladderOf(lens, given)).toBe(expected);
  });
});
