import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  DemoDecision,
  demoDecisionSchema,
  DemoProvisions,
  demoProvisionsSchema,
  DemoReview,
  demoReviewSchema,
} from './demoReview';

const DECISIONS = 'applicability.yaml';
const PROVISIONS = 'provisions.yaml';
const NO_REVIEWS = [DECISIONS, PROVISIONS];

/** Everything that the demo writes. */
export interface DemoReviews {
  readonly reviews: readonly DemoReview[];
  readonly decisions: readonly DemoDecision[];
  readonly provisions: readonly DemoProvisions[];
}

/** Reads the folder `reviews`: one file for each review, the decisions, and what entities provide. */
export async function readDemoReviews(directory: string): Promise<DemoReviews> {
  const readYaml = async (file: string): Promise<unknown> =>
    parse(await readFile(join(directory, file), 'utf8'));

  const files = (await readdir(directory))
    .filter(file => file.endsWith('.yaml') && !NO_REVIEWS.includes(file))
    .sort();
  return {
    reviews: await Promise.all(
      files.map(async file => demoReviewSchema.parse(await readYaml(file))),
    ),
    decisions: z.array(demoDecisionSchema).parse(await readYaml(DECISIONS)),
    provisions: z.array(demoProvisionsSchema).parse(await readYaml(PROVISIONS)),
  };
}
