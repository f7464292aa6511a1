import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import { profileFilter } from './profileFilter';
import { profileProgress } from './profileProgress';

const progressOf = (
  id: string,
  answers: Parameters<typeof scoreSmall>[0],
  scope = {},
) => {
  const filter = profileFilter(smallLens, id)!;
  const { answered, inScope, pillars } = profileProgress({
    filter,
    lens: smallLens,
    scored: scoreSmall(answers, scope),
    answers,
  });
  return { answered, inScope, pillars: Object.fromEntries(pillars) };
};

describe('profiles', () => {
  it('list the best practices of a scenario or a phase by question', () => {
    const filter = profileFilter(smallLens, 'phase:scoping');
    expect(
      [...(filter?.listed ?? [])].map(([id, set]) => [id, ...set]),
    ).toEqual([
      ['SEC01', 'SEC01_BP02'],
      ['REL02', 'REL02_BP01'],
    ]);
    expect(profileFilter(smallLens, 'phase:other')).toBeUndefined();
    expect(profileFilter(smallLens, undefined)).toBeUndefined();
  });

  it('have a progress of their own, whatever else is answered', () => {
    const answers = [
      answerOf('SEC01', {
        selectedChoices: ['SEC01_BP01'],
        unansweredChoices: ['SEC01_BP02'],
      }),
      answerOf('REL02', { selectedChoices: ['REL02_BP01'] }),
    ];
    expect(progressOf('phase:scoping', answers)).toEqual({
      answered: 1,
      inScope: 2,
      pillars: {
        security: { answered: 0, inScope: 1 },
        reliability: { answered: 1, inScope: 1 },
      },
    });
  });

  it('do not ask for what is out of scope', () => {
    expect(
      progressOf('phase:deployment', [], { agents: 'no-agents' }).inScope,
    ).toBe(3);
    expect(progressOf('phase:deployment', []).inScope).toBe(4);
  });
});
