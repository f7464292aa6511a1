import { ComponentChildren } from 'preact';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { factTable, paragraph, section } from '../elements';

/** What the workload was said to be: it decides which best practices are asked for. */
export function scope({ scope: facts, scenarios }: Report): ComponentChildren {
  if (facts.length === 0 && scenarios.length === 0) {
    return undefined;
  }
  return section('Scope', [
    paragraph(
      'What the owners say of the workload. Best practices that do not concern such a workload are out of scope.',
    ),
    factTable([
      ...facts.map(
        ({ title, value }) => [title, value ?? 'Not known'] as const,
      ),
      ['Scenarios', scenarios.map(({ title }) => title).join(', ')],
    ]),
  ]);
}
