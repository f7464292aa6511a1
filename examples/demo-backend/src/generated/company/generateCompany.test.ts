import { componentKind } from './componentKind';
import { generateCompany } from './generateCompany';

const company = generateCompany(2_000);
const ofKind = (kind: string) => company.filter(each => each.kind === kind);

describe('generateCompany', () => {
  it('has 60 teams in 8 departments, 300 systems and 8 domains', () => {
    expect(ofKind('Component')).toHaveLength(2_000);
    expect(ofKind('System')).toHaveLength(300);
    expect(ofKind('Domain')).toHaveLength(8);
    const parents = ofKind('Group').map(({ spec }) => spec?.parent);
    expect(parents.filter(parent => parent === 'alderway')).toHaveLength(8);
    expect(parents).toHaveLength(68);
  });

  it('names nothing twice, and refers to nothing that it does not have', () => {
    const names = company.map(
      ({ kind, metadata }) => `${kind} ${metadata.name}`,
    );
    expect(new Set(names).size).toBe(company.length);
    const known = [...names, 'Group platform-team'];
    for (const { spec } of ofKind('Component')) {
      expect(known).toContain(`System ${spec?.system}`);
      expect(known).toContain(`Group ${spec?.owner}`);
    }
  });

  it('is the same each time', () => {
    expect(generateCompany(2_000)).toEqual(company);
  });

  it('tags most components, and has some of each kind in most systems', () => {
    const kinds = Array.from({ length: 2_000 }, (_, number) =>
      componentKind(number),
    );
    const share = (kind: string) =>
      kinds.filter(each => each === kind).length / kinds.length;
    expect(share('tagged')).toBeCloseTo(0.61, 1);
    expect(share('undecided')).toBeCloseTo(0.1, 1);
    expect(share('out-but-depends')).toBeGreaterThan(0);
    const systems = new Set(
      ofKind('Component')
        .filter(({ metadata }) => metadata.tags?.includes('genai'))
        .map(({ spec }) => spec?.system),
    );
    expect(systems.size).toBeGreaterThan(280);
  });
});
