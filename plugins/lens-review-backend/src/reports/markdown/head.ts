import { BlockContent } from 'mdast';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { day, moment, nameOf } from '../phrases';
import { STALE_WORDS, STATUS_WORDS } from '../words';
import { code, heading, Inline, link, list, paragraph, said } from './nodes';

/** What was reviewed, against what, by whom and when. */
export function head(report: Report): BlockContent[] {
  const { entity, lens, review, names, scope, scenarios } = report;
  const by = (ref: string) => nameOf(ref, names);
  const { submittedAt, submittedBy, staleReasons = [] } = review;
  const facts: readonly (readonly [string, ...(Inline | undefined)[]])[] = [
    ['Component', code(entity.entityRef)],
    ['Description', entity.description],
    ['Type', entity.type],
    ['Lifecycle', entity.lifecycle],
    ['Owners', entity.owners.map(by).join(', ')],
    ['System', entity.system && by(entity.system)],
    ['Lens', `${lens.name}, version ${lens.version} `, code(lens.id)],
    ['Based on', lens.source && link(lens.source.title, lens.source.url)],
    [
      'Status',
      [
        `${STATUS_WORDS[review.status]}.`,
        ...staleReasons.map(reason => STALE_WORDS[reason]),
      ].join(' '),
    ],
    [
      'Submitted',
      submittedAt && submittedBy && `${day(submittedAt)} by ${by(submittedBy)}`,
    ],
    ['Begun', `${day(review.createdAt)} by ${by(review.createdBy)}`],
    ['Last changed', `${day(review.updatedAt)} by ${by(review.updatedBy)}`],
    [
      'Answered by',
      report.contributors.map(one => contributor(one, by)).join('; ') ||
        'Nobody yet',
    ],
    ['This report', `As of ${moment(report.generatedAt)}`],
  ];
  return [
    heading(1, `${entity.title}: ${lens.name}`),
    list(
      facts.flatMap(([name, ...value]) => {
        const known = value.flatMap(item => item || []);
        return known.length > 0 ? [[`${name}: `, ...known]] : [];
      }),
    ),
    ...(review.notes ? [said(review.notes)] : []),
    ...(scope.length > 0
      ? [
          heading(2, 'Scope'),
          list(
            scope.map(({ title, value }) => [
              `${title}: ${value ?? 'not known'}`,
            ]),
          ),
        ]
      : []),
    ...(scenarios.length > 0
      ? [
          paragraph(
            `Scenarios: ${scenarios.map(({ title }) => title).join(', ')}`,
          ),
        ]
      : []),
  ];
}

function contributor(
  { actor, answered, confirmed, lastAt }: Report['contributors'][number],
  by: (ref: string) => string,
): string {
  return `${by(
    actor,
  )} (${answered} answered, ${confirmed} confirmed, last on ${day(lastAt)})`;
}
