import { planCopies, TEMPLATE_REFS, TEMPLATES } from './planCopies';

describe('planCopies', () => {
  const plan = planCopies(3_000);

  it('makes no copy of what is a template, and no two for a component', () => {
    const refs = plan.map(({ entityRef }) => entityRef);
    expect(new Set([...refs, ...TEMPLATE_REFS]).size).toBe(
      refs.length + TEMPLATES,
    );
  });

  it('uses every template, and has a past in which less was in place', () => {
    expect(new Set(plan.map(({ template }) => template)).size).toBe(TEMPLATES);
    for (const { template, daysAgo, past } of plan) {
      const times = [daysAgo, ...past.map(each => each.daysAgo)];
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(past.every(each => each.template < template)).toBe(true);
      expect(daysAgo).toBeGreaterThan(0);
    }
  });
});
