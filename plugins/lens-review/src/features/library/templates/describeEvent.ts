import {
  findQuestion,
  Lens,
  TemplateEvent,
} from '@genai-lens/backstage-plugin-lens-review-common';

const HEADLINES: Readonly<Record<TemplateEvent['type'], string>> = {
  created: 'Created the template',
  changed: 'Changed the template',
  deleted: 'Deleted the template',
};

/** What somebody did to a template, and what changed about it, a sentence each. */
export function describeEvent(
  { type, changes = {} }: TemplateEvent,
  lens: Lens,
): { headline: string; changes: readonly string[] } {
  const { name, description, lensVersion, scope, answers } = changes;
  const questions = (ids: readonly string[]) =>
    ids.map(id => findQuestion(lens, id)?.title ?? id).join('; ');
  return {
    headline: HEADLINES[type],
    changes: [
      name && `Name: “${name.from}” → “${name.to}”`,
      description &&
        `Description: ${descriptionWords(description.from, description.to)}`,
      lensVersion &&
        `Version of the lens: ${lensVersion.from} → ${lensVersion.to}`,
      scope &&
        `Scope: ${scope
          .map(
            fact =>
              lens.scopeFacts.find(({ id }) => id === fact)?.title ?? fact,
          )
          .join(', ')}`,
      answers?.added.length && `Answers added: ${questions(answers.added)}`,
      answers?.changed.length &&
        `Answers changed: ${questions(answers.changed)}`,
      answers?.removed.length &&
        `Answers taken out: ${questions(answers.removed)}`,
    ].flatMap(words => words || []),
  };
}

function descriptionWords(from: string | undefined, to: string | undefined) {
  if (!to) return 'removed';
  return from ? 'changed' : 'added';
}
