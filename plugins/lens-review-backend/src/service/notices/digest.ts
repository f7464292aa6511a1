import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { fleetLink, reviewLink } from './links';
import { Told } from './messages';
import { Message } from './types';

/** Components that a digest names. */
const NAMED = 3;

const TITLES: Readonly<Record<NoticeKind, (count: number) => string>> = {
  assigned: count =>
    `Best practices of ${count} components are assigned to you or your group`,
  'handed-over': count =>
    `You are asked to answer questions on ${count} components`,
  'due-soon': count =>
    `Best practices of ${count} components are due within a week`,
  'acceptance-requested': count =>
    `You are asked to accept risks of ${count} components`,
  'acceptance-ending': count =>
    `Accepted risks of ${count} components end within two weeks`,
  contradicted: count => `Evidence contradicts answers on ${count} components`,
  confirm: count => `Answers on ${count} components want to be confirmed`,
};

/** What a person is told of many reviews at once, instead of a message for each. */
export function toDigest(kind: NoticeKind, told: readonly Told[]): Message {
  const places = told.map(({ place }) => place);
  const names = [...new Set(places.map(({ entityTitle }) => entityTitle))];
  const more = names.length - NAMED;
  const [first] = places;
  const isOneLens = places.every(({ lensId }) => lensId === first?.lensId);
  return {
    title: TITLES[kind](names.length),
    description:
      more > 0
        ? `${names.slice(0, NAMED).join(', ')} and ${more} more.`
        : `${names.join(', ')}.`,
    ...(first && {
      link: names.length > 1 ? fleetLink(first.lensId) : reviewLink(first),
    }),
    topic: kind,
    scope: isOneLens && first ? `${kind}:many:${first.lensId}` : `${kind}:many`,
  };
}
