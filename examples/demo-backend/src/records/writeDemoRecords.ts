import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { DemoRecord } from './demoRecord';

const DAY = 24 * 60 * 60 * 1000;

/** Notes what is not noted yet. Interrupted and called again, it goes on where it was. */
export async function writeDemoRecords(options: {
  records: readonly DemoRecord[];
  clientFor: (user: string) => GenaiCatalogClient;
  start: Date;
}): Promise<void> {
  for (const record of options.records) {
    const client = options.clientFor(record.by);
    await writeEvaluations(record, client, options.start);
    await writeCuration(record, client, options.start);
  }
}

async function writeEvaluations(
  { prompt, evaluations }: DemoRecord,
  client: GenaiCatalogClient,
  start: Date,
) {
  const { items } = await client.listPromptVersions(prompt);
  for (const [version, runs] of Object.entries(evaluations)) {
    const evaluated = items.some(
      item => item.sourceVersion === version && item.evaluations.length > 0,
    );
    if (!evaluated) {
      await client.recordPromptEvaluations(
        { entityRef: prompt, version },
        {
          evaluations: runs.map(({ daysAgo, ...run }) => ({
            ...run,
            runAt: new Date(start.getTime() - daysAgo * DAY).toISOString(),
          })),
        },
      );
    }
  }
}

async function writeCuration(
  { prompt, curation }: DemoRecord,
  client: GenaiCatalogClient,
  start: Date,
) {
  if (!curation) {
    return;
  }
  const known = await client.getPromptDetails(prompt);
  if (known.curation.revision > 0) {
    return;
  }
  const { reviewIntervalDays, reviewedDaysAgo, ...fields } = curation;
  await client.curatePrompt(
    prompt,
    {
      ...fields,
      ...(reviewIntervalDays !== undefined && {
        review: {
          intervalDays: reviewIntervalDays,
          lastReviewedAt: new Date(
            start.getTime() - (reviewedDaysAgo ?? 0) * DAY,
          ).toISOString(),
        },
      }),
    },
    { revision: 0 },
  );
}
