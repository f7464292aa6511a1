import { Lens } from '../../model';

/** Keys of a lens and its parts that the definition holds; everything else is the overlay's, whatever comes. */
const IN_DEFINITION = {
  lens: ['id', 'version', 'name', 'description', 'pillars'],
  pillar: ['id', 'name', 'questions'],
  question: ['id', 'pillarId', 'title', 'description', 'choices', 'riskRules'],
  choice: ['id', 'title', 'noneOfThese', 'description', 'improvementPlan'],
} as const;

type Entries = Record<string, unknown>;

/** What a lens knows beyond its definition: all that `defined`, which was read from the definition alone, lacks. */
export function exportOverlay(lens: Lens, defined: Lens): Entries {
  return {
    ...beyond('lens', lens, defined),
    ...nested('pillars', lens.pillars, defined.pillars, (pillar, other) =>
      beyond('pillar', pillar, other),
    ),
    ...nested(
      'questions',
      lens.pillars.flatMap(({ questions }) => questions),
      defined.pillars.flatMap(({ questions }) => questions),
      (question, other) => ({
        ...beyond('question', question, other),
        ...nested('choices', question.choices, other.choices, (choice, that) =>
          beyond('choice', choice, that),
        ),
      }),
    ),
  };
}

function beyond(
  part: keyof typeof IN_DEFINITION,
  item: object,
  defined: object,
): Entries {
  const known: readonly string[] = IN_DEFINITION[part];
  const before = new Map(Object.entries(defined));
  return Object.fromEntries(
    Object.entries(item).filter(
      ([key, value]) =>
        !known.includes(key) &&
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(before.get(key)),
    ),
  );
}

/** An object by ids of what the items have to say; nothing where none has. */
function nested<T extends { readonly id: string }>(
  key: string,
  items: readonly T[],
  defined: readonly T[],
  say: (item: T, other: T) => Entries,
): Entries {
  const others = new Map(defined.map(item => [item.id, item]));
  const said = items.flatMap(item => {
    const other = others.get(item.id);
    const entries = other ? say(item, other) : {};
    return Object.keys(entries).length > 0 ? [[item.id, entries] as const] : [];
  });
  return said.length > 0 ? { [key]: Object.fromEntries(said) } : {};
}
