import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { DemoTemplate } from './demoTemplate';

/** Writes what is not there yet, by name. */
export async function writeDemoTemplates(options: {
  templates: readonly DemoTemplate[];
  clientFor: (user: string) => LensReviewClient;
}): Promise<void> {
  for (const template of options.templates) {
    await writeTemplate(template, options.clientFor(template.by));
  }
}

async function writeTemplate(
  { lens, name, description, scope, answers }: DemoTemplate,
  client: LensReviewClient,
): Promise<void> {
  const { items } = await client.templates.list(lens, { limit: 200 });
  if (!items.some(item => item.name === name)) {
    await client.templates.create({
      lensId: lens,
      name,
      description,
      scope,
      answers: Object.entries(answers).map(([questionId, answer]) => ({
        questionId,
        ...answer,
      })),
    });
  }
}
