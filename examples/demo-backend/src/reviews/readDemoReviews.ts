import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  DemoDecision,
  demoDecisionSchema,
  DemoReview,
  demoReviewSchema,
} from './demoReview';

const DECISIONS = 'applicability.yaml';

/** Everything that the demo writes. */
export interface DemoReviews {
  readonly reviews: readonly DemoReview[];
  readonly decisions: readonly DemoDecision[];
}

/** Reads the folder `reviews`: one file for each review, and the decisions. */
export async function readDemoReviews(directory: string): Promise<DemoReviews> {
  const readYaml = async (file: string): Promise<unknown> =>
    parse(await readFile(join(directory, file), 'utf8'));

  const files = (await readdir(directory))
    .filter(file => file.endsWith('.yaml') && file !== DECISIONS)
    .sort();
  return {
    reviews: await Promise.all(
      files.map(async file => demoReviewSchema.parse(await readYaml(file))),
    ),
    decisions: z.array(demoDecisionSchema).parse(await readYaml(DECISIONS)),
  };
}
