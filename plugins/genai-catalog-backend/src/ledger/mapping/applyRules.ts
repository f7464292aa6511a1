import {
  Described,
  MappingConditions,
  MappingResult,
  MappingRule,
} from '../../model';

/** What mapping rules look at. */
export type MappedAsset = Pick<
  Described,
  'tags' | 'providerTags' | 'path' | 'facts'
> & { readonly name: string };

/** A field that a rule decided, and the rule's place in the config. */
export type MappedField = {
  [Field in keyof MappingResult]-?: {
    readonly field: Field;
    readonly value: NonNullable<MappingResult[Field]>;
    readonly rule: number;
  };
}[keyof MappingResult];

const FIELDS = ['owner', 'system', 'lifecycle', 'category'] as const;

/** Asks the rules in order; the first one that holds and names a field decides it. */
export function applyRules(
  rules: readonly MappingRule[],
  asset: MappedAsset,
): readonly MappedField[] {
  const decided = new Map<string, MappedField>();
  const decide = (mapped: MappedField) => {
    if (!decided.has(mapped.field)) {
      decided.set(mapped.field, mapped);
    }
  };
  rules.forEach(({ when, set }, rule) => {
    const caught = holds(when, asset);
    if (!caught) {
      return;
    }
    for (const field of FIELDS) {
      const template = set[field];
      if (template !== undefined) {
        decide({ field, value: fill(template, caught), rule });
      }
    }
    if (set.usedBy) {
      const value = set.usedBy.map(template => fill(template, caught));
      decide({ field: 'usedBy', value, rule });
    }
  });
  return [...decided.values()];
}

/** What the groups of the name's pattern caught, where the conditions hold. */
function holds(
  when: MappingConditions,
  asset: MappedAsset,
): readonly string[] | undefined {
  const { folder, tag, providerTag, path, name } = when;
  const plain =
    (folder === undefined || isUnder(asset.facts.folder, folder)) &&
    (path === undefined || isUnder(asset.path, path)) &&
    (tag === undefined || asset.tags.includes(tag)) &&
    (providerTag === undefined ||
      asset.providerTags.some(
        found =>
          found.name === providerTag.name &&
          (providerTag.value === undefined ||
            found.value === providerTag.value),
      ));
  if (!plain) {
    return undefined;
  }
  if (!name) {
    return [];
  }
  const match = new RegExp(`^(?:${name.source})$`, name.flags).exec(asset.name);
  return match?.map(group => group ?? '');
}

function isUnder(path: string | undefined, prefix: string): boolean {
  const whole = prefix.replace(/\/+$/, '');
  return path === whole || Boolean(path?.startsWith(`${whole}/`));
}

/** Puts what was caught in the place of `$1` to `$9`. */
function fill(template: string, caught: readonly string[]): string {
  return template.replace(/\$([1-9])/g, (_all, group) => caught[group] ?? '');
}
