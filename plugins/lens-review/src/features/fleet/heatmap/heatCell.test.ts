import { HeatCounts, heatMark, heatStrength, heatWords } from './heatCell';

const counts = (given: Partial<HeatCounts> = {}): HeatCounts => ({
  components: 4,
  neverReviewed: 0,
  covered: 0,
  openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
  unanswered: 0,
  ...given,
});
const open = (HIGH: number, MEDIUM = 0, LOW = 0) => ({ HIGH, MEDIUM, LOW });

describe('a cell of the heat map', () => {
  it.each([
    [counts({ neverReviewed: 4 }), 'never'],
    [counts({ neverReviewed: 3, openPractices: open(1, 5) }), 'HIGH'],
    [counts({ openPractices: open(0, 5, 2), unanswered: 3 }), 'MEDIUM'],
    [counts({ openPractices: open(0, 0, 2) }), 'LOW'],
    [counts({ unanswered: 1 }), 'unknown'],
    [counts({ neverReviewed: 1 }), 'unknown'],
    [counts(), 'clear'],
  ])('%p is marked %s', (given, mark) => {
    expect(heatMark(given)).toBe(mark);
  });

  it('is stronger by what is open for each reviewed component, not by size', () => {
    expect(heatStrength(counts({ openPractices: open(4) }))).toBe(1);
    expect(heatStrength(counts({ openPractices: open(6, 40) }))).toBe(2);
    expect(
      heatStrength(counts({ openPractices: open(6), neverReviewed: 2 })),
    ).toBe(3);
    expect(
      heatStrength(counts({ components: 40, openPractices: open(12) })),
    ).toBe(1);
    expect(heatStrength(counts({ neverReviewed: 4 }))).toBe(1);
    expect(heatStrength(counts({ covered: 2, openPractices: open(6) }))).toBe(
      3,
    );
  });

  it('is told in words, what is not known first', () => {
    expect(
      heatWords(
        counts({
          neverReviewed: 1,
          openPractices: open(2, 0, 1),
          unanswered: 7,
        }),
      ),
    ).toBe(
      '1 of 4 not reviewed; open best practices: 2 high, 1 low risk; 7 unanswered questions',
    );
    expect(heatWords(counts())).toBe('no open best practices');
    expect(heatWords(counts({ covered: 4 }))).toBe(
      '4 of 4 covered by the review of their System; no open best practices',
    );
    expect(heatWords(counts({ neverReviewed: 4 }))).toBe(
      'none of 4 components reviewed',
    );
    expect(heatWords(counts({ components: 1, neverReviewed: 1 }))).toBe(
      'not reviewed',
    );
  });
});
