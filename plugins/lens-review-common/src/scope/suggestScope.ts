import { Entity } from '@backstage/catalog-model';
import { Lens, ReviewScope, ScopeHint } from '../model';

/**
 * What the catalog knows of a lens's scope facts: by the entity's lifecycle and
 * tags and by the types of what it depends on. A fact whose hints disagree is left out.
 */
export function suggestScope(
  lens: Lens,
  entity: Entity,
  dependencies: readonly Entity[] = [],
): ReviewScope {
  const known = {
    lifecycles: words([entity.spec?.lifecycle]),
    tags: words(entity.metadata.tags ?? []),
    dependencyTypes: words(dependencies.map(({ spec }) => spec?.type)),
  };
  return Object.fromEntries(
    lens.scopeFacts.flatMap(fact => {
      const suggested = fact.values.filter(
        ({ suggestedBy }) => suggestedBy && matchesHint(suggestedBy, known),
      );
      return suggested.length === 1 ? [[fact.id, suggested[0].id]] : [];
    }),
  );
}

type Words = ReadonlySet<string>;

function matchesHint(
  hint: ScopeHint,
  known: Readonly<Record<keyof ScopeHint, Words>>,
): boolean {
  const meets = (hinted: readonly string[] | undefined, words_: Words) =>
    hinted?.some(word => words_.has(word.toLocaleLowerCase('en-US'))) ?? false;
  return (
    meets(hint.lifecycles, known.lifecycles) ||
    meets(hint.tags, known.tags) ||
    meets(hint.dependencyTypes, known.dependencyTypes)
  );
}

function words(values: readonly unknown[]): Words {
  return new Set(
    values
      .filter(value => typeof value === 'string')
      .map(value => value.toLocaleLowerCase('en-US')),
  );
}
