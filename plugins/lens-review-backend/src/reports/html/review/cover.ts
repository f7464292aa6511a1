import { ComponentChildren, h } from 'preact';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { day, moment, nameOf } from '../../phrases';
import { STALE_WORDS, STATUS_WORDS } from '../../words';
import { factTable, link, said } from '../elements';

/** What was reviewed, against what, by whom and when. */
export function cover(report: Report): ComponentChildren {
  const { entity, lens, review, names } = report;
  const by = (ref: string) => nameOf(ref, names);
  return h(
    'header',
    { key: 'cover' },
    h('h1', null, entity.title),
    h('p', { className: 'lead' }, `Review against the ${lens.name}`),
    factTable([
      ['Component', h('span', { className: 'id' }, entity.entityRef)],
      ['Description', entity.description],
      [
        'Type, lifecycle',
        [entity.type, entity.lifecycle].filter(Boolean).join(', '),
      ],
      ['Owners', entity.owners.map(by).join(', ')],
      ['System', entity.system && by(entity.system)],
      [
        'Lens',
        h(
          'span',
          null,
          `${lens.name}, version ${lens.version} (`,
          h('span', { className: 'id' }, lens.id),
          ')',
        ),
      ],
      ['Based on', lens.source && link(lens.source.title, lens.source.url)],
      ['Status', statusOf(review)],
      [
        'Submitted',
        review.submittedAt &&
          review.submittedBy &&
          `${day(review.submittedAt)} by ${by(review.submittedBy)}`,
      ],
      ['Begun', `${day(review.createdAt)} by ${by(review.createdBy)}`],
      ['Last changed', `${day(review.updatedAt)} by ${by(review.updatedBy)}`],
      ['Answered by', contributorsOf(report)],
      ['This report', `As of ${moment(report.generatedAt)}`],
    ]),
    review.notes && h('h3', null, 'Notes on the review'),
    said(review.notes),
  );
}

function statusOf({ status, staleReasons = [] }: Report['review']): string {
  return [
    `${STATUS_WORDS[status]}.`,
    ...staleReasons.map(reason => STALE_WORDS[reason]),
  ].join(' ');
}

function contributorsOf({ contributors, names }: Report): string {
  return contributors.length === 0
    ? 'Nobody yet'
    : contributors
        .map(
          ({ actor, answered, confirmed, lastAt }) =>
            `${nameOf(
              actor,
              names,
            )} (${answered} answered, ${confirmed} confirmed, last on ${day(
              lastAt,
            )})`,
        )
        .join('; ');
}
