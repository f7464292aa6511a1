import { choiceKey } from '../../choiceKey';
import { Lens, Link, Pillar, Question } from '../../model';
import { questionsOf } from '../find';
import { Comparable, comparePart } from './comparePart';
import { fieldChanges } from './fieldChanges';
import { LensDiff } from './types';

/** What changed from one version of a lens to another, found by ids. */
export function diffLenses(from: Lens, to: Lens): LensDiff {
  const pillars = comparePart(
    from.pillars.map(pillar => comparablePillar(pillar, to)),
    to.pillars.map(pillar => comparablePillar(pillar, from)),
  );
  const questions = comparePart(
    comparableQuestions(from, to),
    comparableQuestions(to, from),
  );
  const choices = comparePart(
    questionsOf(from).flatMap(comparableChoices),
    questionsOf(to).flatMap(comparableChoices),
  );
  return {
    lens: {
      fields: fieldChanges(lensFields(from, to), lensFields(to, from)),
    },
    pillars,
    questions,
    choices,
    needsMajor: [questions, choices].some(
      ({ added, removed }) => added.length + removed.length > 0,
    ),
  };
}

function lensFields(lens: Lens, other: Lens): object {
  const { id: _, version: __, pillars, ...fields } = lens;
  return { ...fields, pillars: keptIds(pillars, other.pillars) };
}

function comparablePillar(pillar: Pillar, other: Lens): Comparable {
  const { id, name, questions, ...fields } = pillar;
  const counterpart = other.pillars.find(candidate => candidate.id === id);
  return {
    key: id,
    item: { id, title: name },
    fields: {
      name,
      ...fields,
      questions: keptIds(questions, counterpart?.questions),
    },
  };
}

function comparableQuestions(lens: Lens, other: Lens): readonly Comparable[] {
  const counterparts = new Map(
    questionsOf(other).map(question => [question.id, question]),
  );
  return questionsOf(lens).map(question => {
    const { id, pillarId, title, choices, riskRules, links, ...fields } =
      question;
    return {
      key: id,
      item: { id, title, pillarId },
      fields: {
        title,
        ...fields,
        pillarId,
        links: links.map(linkText),
        riskRules: riskRules.map(
          ({ level, source }) => `${level}: ${source.trim()}`,
        ),
        choices: keptIds(choices, counterparts.get(id)?.choices),
      },
    };
  });
}

function comparableChoices(question: Question): readonly Comparable[] {
  return question.choices.map(choice => {
    const { id, title, noneOfThese, documentedRisk, links, ...fields } = choice;
    const place = { questionId: question.id };
    return {
      key: choiceKey({ ...place, choiceId: id }),
      item: { id, title, ...place },
      fields: {
        title,
        ...fields,
        documentedRisk: noneOfThese ? undefined : documentedRisk,
        links: links.map(linkText),
      },
    };
  });
}

function linkText({ title, url }: Link): string {
  return `${title} (${url})`;
}

/** Ids that both have, in this one's order: they differ where only the order does, not where one came or went. */
function keptIds(
  items: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[] = [],
): readonly string[] {
  const known = new Set(others.map(({ id }) => id));
  return items.map(({ id }) => id).filter(id => known.has(id));
}
