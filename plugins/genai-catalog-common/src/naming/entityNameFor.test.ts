import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import fc from 'fast-check';
import { entityNameFor } from './entityNameFor';
import { TakenNames } from './TakenNames';

const none = () => new TakenNames();

it.each([
  ['support-triage', 'support-triage'],
  ['support/triage', 'support-triage'],
  ['Support Triage', 'support-triage'],
  ['a.b_c', 'a.b_c'],
  ['anthropic.claude-x-v1:0', 'anthropic.claude-x-v1-0'],
  ['a -- b', 'a-b'],
  ['a/', 'a'],
])('calls %j %j', (foreign, name) => {
  expect(entityNameFor(foreign, none())).toBe(name);
});

it.each([
  ['Überblick', /^uberblick-[a-z0-9]{7}$/],
  ['日本語', /^[a-z0-9]{7}$/],
  ['price in €', /^price-in-[a-z0-9]{7}$/],
  ['', /^[a-z0-9]{7}$/],
  ['../..', /^[a-z0-9]{7}$/],
  ['x'.repeat(100), /^x{55}-[a-z0-9]{7}$/],
])('appends a hash to %j, of which something is lost', (foreign, pattern) => {
  expect(entityNameFor(foreign, none())).toMatch(pattern);
});

it('appends a hash where the name is taken, in any case', () => {
  const taken = new TakenNames(['Support-Triage']);
  const name = entityNameFor('support/triage', taken);
  expect(name).toMatch(/^support-triage-[a-z0-9]{7}$/);
  taken.add(name.toUpperCase());
  expect(entityNameFor('support/triage', taken)).toMatch(
    /^support-triage-[a-z0-9]{7}$/,
  );
  expect(entityNameFor('support/triage', taken)).not.toBe(name);
});

it('tells names apart that look the same as slugs', () => {
  const names = ['日本', '本日', '€', '$'].map(n => entityNameFor(n, none()));
  expect(new Set(names).size).toBe(names.length);
});

it('always gives names that the catalog accepts and that differ in more than case', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), {
        maxLength: 30,
      }),
      foreignNames => {
        const name = () => {
          const taken = none();
          return foreignNames.map(foreign => {
            const given = entityNameFor(foreign, taken);
            taken.add(given);
            return given;
          });
        };
        const names = name();
        expect(names).toEqual(name());
        expect(
          names.filter(n => !KubernetesValidatorFunctions.isValidObjectName(n)),
        ).toEqual([]);
        expect(new Set(names.map(n => n.toLowerCase())).size).toBe(
          names.length,
        );
      },
    ),
  );
});
