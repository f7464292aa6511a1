import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import { buildMatrix, MatrixAxis } from './buildMatrix';
import { cellMark, cellWords } from './cellWords';

function words(
  axis: MatrixAxis,
  answers: ReturnType<typeof answerOf>[],
  scope = {},
) {
  const { questions } = scoreSmall(answers, scope);
  const matrix = buildMatrix({ lens: smallLens, questions, axis });
  return matrix.lines.map(line => [
    line.pillar.name,
    cellWords(line.total),
    ...line.cells.map(cell => `${cellMark(cell) ?? '-'}: ${cellWords(cell)}`),
  ]);
}

const half = [
  answerOf('SEC01', { selectedChoices: ['SEC01_BP01'] }),
  answerOf('SEC02', { unknownChoices: ['SEC02_BP01'] }),
  answerOf('REL01', { selectedChoices: ['REL01_BP01'] }),
  answerOf('REL02', { selectedChoices: ['REL02_no'] }),
];

describe('buildMatrix', () => {
  it('shows what is not answered as unknown, not as risk', () => {
    expect(words('phases', [])).toEqual([
      [
        'Security',
        '0 of 3 in place, 3 unanswered or unknown',
        'unknown: 0 of 1 in place, 1 unanswered or unknown',
        'unknown: 0 of 3 in place, 3 unanswered or unknown',
      ],
      [
        'Reliability',
        '0 of 2 in place, 2 unanswered or unknown',
        'unknown: 0 of 1 in place, 1 unanswered or unknown',
        'unknown: 0 of 1 in place, 1 unanswered or unknown',
      ],
    ]);
  });

  it('marks each cell by its worst open risk and counts a best practice in each of its columns', () => {
    expect(words('phases', half)).toEqual([
      [
        'Security',
        '1 of 3 in place, worst open risk medium, 1 unanswered or unknown',
        'MEDIUM: 0 of 1 in place, worst open risk medium',
        'MEDIUM: 1 of 3 in place, worst open risk medium, 1 unanswered or unknown',
      ],
      [
        'Reliability',
        '1 of 2 in place, worst open risk high',
        'HIGH: 0 of 1 in place, worst open risk high',
        'clear: 1 of 1 in place',
      ],
    ]);
  });

  it('leaves out what the scope leaves out', () => {
    const [security] = words('phases', half, { agents: 'no-agents' });
    expect(security).toEqual([
      'Security',
      '1 of 2 in place, worst open risk medium',
      'MEDIUM: 0 of 1 in place, worst open risk medium',
      'MEDIUM: 1 of 2 in place, worst open risk medium',
    ]);
  });

  it('crosses with responsible-AI dimensions and design principles, empty cells empty', () => {
    expect(words('responsibleAi', half)[1].slice(2)).toEqual([
      'HIGH: 1 of 2 in place, worst open risk high',
      '-: no best practices',
    ]);
    expect(words('principles', half)[1].slice(2)).toEqual([
      'HIGH: 1 of 2 in place, worst open risk high',
      'HIGH: 0 of 1 in place, worst open risk high',
    ]);
  });

  it('gathers best practices without a topic in a column of their own', () => {
    const lens = {
      ...smallLens,
      lifecyclePhases: [smallLens.lifecyclePhases[0]],
    };
    const { questions } = scoreSmall(half);
    const { columns, lines } = buildMatrix({ lens, questions, axis: 'phases' });
    expect(columns.map(column => column.topic?.id)).toEqual([
      'scoping',
      undefined,
    ]);
    expect(lines[0].cells[1].rows.map(row => row.choice.id)).toEqual([
      'SEC01_BP01',
      'SEC02_BP01',
    ]);
  });
});
