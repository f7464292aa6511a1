import { isDeepStrictEqual } from 'node:util';
import { TemplateChanges } from '@genai-lens/backstage-plugin-lens-review-common';
import { TemplateContent } from '../../model';

/** What one write to a template changed, as its history keeps it. */
export function changesBetween(
  from: TemplateContent,
  to: TemplateContent,
): TemplateChanges {
  const answers = answerChanges(from, to);
  const facts = scopeChanges(from, to);
  return {
    ...(from.name !== to.name && { name: { from: from.name, to: to.name } }),
    ...(from.description !== to.description && {
      description: { from: from.description, to: to.description },
    }),
    ...(from.lensVersion !== to.lensVersion && {
      lensVersion: { from: from.lensVersion, to: to.lensVersion },
    }),
    ...(facts.length > 0 && { scope: facts }),
    ...(Object.values(answers).some(ids => ids.length > 0) && { answers }),
  };
}

function scopeChanges(
  { scope: from }: TemplateContent,
  { scope: to }: TemplateContent,
): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    fact => from[fact] !== to[fact],
  );
}

function answerChanges(
  { answers: from }: TemplateContent,
  { answers: to }: TemplateContent,
): NonNullable<TemplateChanges['answers']> {
  const before = new Map(from.map(answer => [answer.questionId, answer]));
  const after = new Set(to.map(({ questionId }) => questionId));
  const idsOf = (answers: TemplateContent['answers']) =>
    answers.map(({ questionId }) => questionId);
  return {
    added: idsOf(to.filter(({ questionId }) => !before.has(questionId))),
    changed: idsOf(
      to.filter(answer => {
        const old = before.get(answer.questionId);
        return old && !isDeepStrictEqual(old, answer);
      }),
    ),
    removed: idsOf(from.filter(({ questionId }) => !after.has(questionId))),
  };
}
