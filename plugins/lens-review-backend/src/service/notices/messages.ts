import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { NoticePlace } from '../../model';
import { dayWords } from './dayWords';
import { reviewLink } from './links';
import { Message, NoticeItem } from './types';

/** What is told of one review. */
export interface Told {
  readonly place: NoticePlace;
  readonly lensName: string;
  /** The first is the one that comes first in time, or is new. */
  readonly items: readonly NoticeItem[];
  readonly because?: string;
}

interface Words {
  /** One thing. */
  readonly one: (item: NoticeItem, entity: string) => string;
  readonly many: (count: number, entity: string) => string;
  readonly description: (told: Told) => string;
  readonly view?: string;
}

const whereOf = ({ place, lensName, items: [first, ...more] }: Told) => {
  const where = `${place.entityTitle}, ${lensName}.`;
  return first && more.length > 0 ? `First: ${first.title}. ${where}` : where;
};

const WORDS: Readonly<Record<NoticeKind, Words>> = {
  assigned: {
    one: ({ title, day }) =>
      `Assigned to you or your group: ${title}${
        day ? `, due on ${dayWords(day)}` : ''
      }`,
    many: (count, entity) =>
      `${count} best practices of ${entity} are assigned to you or your group`,
    description: whereOf,
    view: 'plan',
  },
  'handed-over': {
    one: ({ title }, entity) =>
      `You are asked to answer a question on ${entity}: ${title}`,
    many: (count, entity) =>
      `You are asked to answer ${count} questions on ${entity}`,
    description: whereOf,
  },
  'due-soon': {
    one: ({ title, day }) =>
      `Due on ${day ? dayWords(day) : 'a day soon'}: ${title}`,
    many: (count, entity) =>
      `${count} best practices of ${entity} are due within a week`,
    description: whereOf,
    view: 'plan',
  },
  'acceptance-requested': {
    one: ({ title }) => `You are asked to accept a risk: ${title}`,
    many: (count, entity) =>
      `You are asked to accept ${count} risks of ${entity}`,
    description: whereOf,
    view: 'plan',
  },
  'acceptance-ending': {
    one: ({ title, day }) =>
      `An accepted risk ends${day ? ` on ${dayWords(day)}` : ''}: ${title}`,
    many: (count, entity) =>
      `${count} accepted risks of ${entity} end within two weeks`,
    description: told =>
      `${whereOf(told)} From then on it counts as open again.`,
    view: 'plan',
  },
  contradicted: {
    one: ({ title }) => `Evidence contradicts an answer: ${title}`,
    many: (count, entity) =>
      `Evidence contradicts ${count} best practices of ${entity}`,
    description: told =>
      `${whereOf(
        told,
      )} It does not count as in place until the answer is changed or the evidence is disputed.`,
  },
  confirm: {
    one: (_, entity) => `Answers on ${entity} want to be confirmed`,
    many: (_, entity) => `Answers on ${entity} want to be confirmed`,
    description: told => `${told.because ?? ''} ${whereOf(told)}`.trim(),
    view: 'still-true',
  },
};

/** What a person is told of one review. A later one of the same kind and review takes its place. */
export function toMessage(kind: NoticeKind, told: Told): Message {
  const { place, items } = told;
  const words = WORDS[kind];
  const [first] = items;
  const one = items.length === 1 && first;
  return {
    title: one
      ? words.one(first, place.entityTitle)
      : words.many(items.length, place.entityTitle),
    description: words.description(told),
    link: reviewLink(place, {
      view: words.view,
      question: first?.questionId,
      practice: first?.choiceId,
    }),
    topic: kind,
    scope: `${kind}:${place.reviewId}`,
  };
}
