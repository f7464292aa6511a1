import { smallLens } from '../../__testUtils__/smallLens';
import { emphasisOf } from './emphasis';
import { tagGroups } from './tagGroups';

const [access] = smallLens.pillars[0].questions;
const [privilege, privateAccess] = access.choices;

describe('emphasisOf', () => {
  const emphasis = (scope: Record<string, string>, scenarios: string[]) =>
    emphasisOf({
      lens: smallLens,
      choice: privilege,
      review: { scope, scenarios },
    });

  it('names the scope facts that make it matter more', () => {
    expect(emphasis({ personalData: 'personal' }, [])).toEqual({
      scope: 'Personal data: Yes',
      scenarios: [],
    });
  });

  it('names the chosen scenarios that it matters most in', () => {
    expect(emphasis({}, ['copilot', 'platform'])).toEqual({
      scope: undefined,
      scenarios: ['Platform'],
    });
  });

  it('is not there where nothing makes it matter more', () => {
    expect(emphasis({ personalData: 'no-personal-data' }, [])).toBeUndefined();
  });
});

describe('tagGroups', () => {
  it('gives phases, dimensions, principles, controls and scenarios their titles', () => {
    expect(
      tagGroups(smallLens, privilege).map(({ title, tags }) => [
        title,
        ...tags.map(tag => tag.title),
      ]),
    ).toEqual([
      ['Lifecycle phases', 'Deployment'],
      ['Responsible AI', 'Safety'],
      ['Design principles', 'Set limits'],
      ['OWASP Top 10', 'LLM06 Excessive Agency'],
      ['Matters most in', 'Platform'],
    ]);
  });

  it('marks phases that are not those of the published lens', () => {
    const [phases] = tagGroups(smallLens, privateAccess);
    expect(phases.remark).toBe('assigned by this edition');
  });
});
