import {
  LensReviewClient,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReportFileGroup } from './reportFile';

/** The files that a review gives. */
export function reviewFiles(
  api: LensReviewClient,
  { entityRef, lensId }: Pick<Review, 'entityRef' | 'lensId'>,
): readonly ReportFileGroup[] {
  const report = (format: Parameters<typeof api.reports.getReport>[2]) => () =>
    api.reports.getReport(entityRef, lensId, format);
  const steering =
    (format: Parameters<typeof api.reports.getSteeringFile>[2]) => () =>
      api.reports.getSteeringFile(entityRef, lensId, format);
  const name = (rest: string) =>
    `${entityRef.slice(entityRef.lastIndexOf('/') + 1)}-${lensId}-${rest}`;
  return [
    {
      title: 'Report',
      files: [
        {
          id: 'html',
          title: 'Page to read and print',
          about:
            'Scorecard, plan, every answer with its evidence, and appendices by responsible-AI dimension and OWASP item, on A4.',
          name: name('report.html'),
          isPage: true,
          load: report('html'),
        },
        {
          id: 'md',
          title: 'Markdown',
          about: 'The same for a wiki or a pull request.',
          name: name('report.md'),
          load: report('md'),
        },
        {
          id: 'csv',
          title: 'CSV',
          about: 'A row for each best practice, for a spreadsheet.',
          name: name('report.csv'),
          load: report('csv'),
        },
        {
          id: 'json',
          title: 'JSON',
          about: 'The same for programs; its shape is in the API document.',
          name: name('report.json'),
          load: report('json'),
        },
      ],
    },
    {
      title: 'For the AWS Well-Architected Tool',
      files: [
        {
          id: 'wat-script',
          title: 'Shell script',
          about:
            'Writes the answers to a workload there with the AWS CLI, by the ids of questions and choices.',
          name: name('answers.sh'),
          load: report('wat-script'),
        },
        {
          id: 'wat',
          title: 'Answers as JSON',
          about:
            'The answers in the words of the tool, and which notes were cut to its limits. Can be imported again.',
          name: name('answers.json'),
          load: report('wat'),
        },
      ],
    },
    {
      title: 'For a coding agent',
      files: [
        {
          id: 'agents-md',
          title: 'AGENTS.md',
          about:
            'The open best practices with steps, scope, prompts and models, and what would close each.',
          name: 'AGENTS.md',
          load: steering('agents-md'),
        },
        {
          id: 'kiro',
          title: 'Kiro steering file',
          about: 'The same to put into .kiro/steering.',
          name: 'well-architected.md',
          load: steering('kiro'),
        },
      ],
    },
  ];
}
