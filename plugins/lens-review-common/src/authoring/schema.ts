import { z } from 'zod';
import { documentedRiskSchema } from '../contract/primitives';
import {
  FORMAT,
  FORMAT_ID,
  FORMAT_PLAIN_TEXT,
  FORMAT_VERSION,
} from '../lens/format';
import {
  guidanceSchema,
  practiceFactShape,
} from '../lens/overlay/practiceSchemas';
import { idSchema, linkSchema, textSchema } from '../lens/overlay/primitives';
import { lensTopicShape } from '../lens/overlay/topicSchemas';

const formatId = z.string().regex(FORMAT_ID);

/** Text that goes where the custom-lens format takes only some characters. */
function plainText(max: number) {
  return textSchema.max(max).regex(FORMAT_PLAIN_TEXT, {
    error:
      "has a character other than letters, digits, space and -_.,:/()@!&#+'?",
  });
}

/** A sentence that is read in a hurry. */
const IN_SHORT = 160;
/** Together with what is in short and the blank lines it fits the 2048 characters of a displayText. */
const MEANING_WHY_GOOD = 1800;
/** Leaves room for the blank line between the two in the 2048 characters of a description. */
const ASKS_AND_WHY = 1900;

/** One best practice as a lens author writes it. */
export const authoredPracticeSchema = z
  .strictObject({
    id: formatId,
    title: plainText(FORMAT.title),
    risk: documentedRiskSchema,
    ...practiceFactShape,
    effort: practiceFactShape.effort.unwrap(),
    phases: z.array(idSchema).min(1),
    responsibleAi: z.array(idSchema).min(1).max(3),
    principles: z.array(idSchema).min(1).max(2),
    ...guidanceSchema.shape,
    inShort: textSchema.max(IN_SHORT),
    steps: z.array(textSchema).min(3).max(7),
    antiPatterns: z.array(textSchema).min(2).max(4),
    evidence: z.array(textSchema).min(2).max(4),
    links: z.array(linkSchema).min(1),
  })
  .refine(
    ({ meaning, why, good }) =>
      meaning.length + why.length + good.length <= MEANING_WHY_GOOD,
    {
      error: `has more than ${MEANING_WHY_GOOD} characters with why and good`,
      path: ['meaning'],
    },
  )
  .refine(
    ({ dependsOn, outOfScopeWhen = [], emphasizedWhen = [] }) =>
      !dependsOn?.includes('scope') ||
      outOfScopeWhen.length + emphasizedWhen.length > 0,
    {
      error: 'has the scope, but no condition here names a scope fact',
      path: ['dependsOn'],
    },
  );

const authoredQuestionSchema = z
  .strictObject({
    id: formatId,
    subject: plainText(FORMAT.title),
    title: plainText(FORMAT.title),
    asks: plainText(FORMAT.text),
    why: plainText(FORMAT.text),
    /** Of the question as long as one of its best practices is not established. */
    risk: documentedRiskSchema.exclude(['LOW']),
    links: z.array(linkSchema).optional(),
    bestPractices: z
      .array(authoredPracticeSchema)
      .min(1)
      // One place is taken by "none of these".
      .max(FORMAT.choicesPerQuestion - 1),
  })
  .refine(({ asks, why }) => asks.length + why.length <= ASKS_AND_WHY, {
    error: `has more than ${ASKS_AND_WHY} characters with why`,
    path: ['asks'],
  });

/** A pillar file. */
export const authoredPillarSchema = z.strictObject({
  id: formatId,
  name: plainText(FORMAT.title),
  summary: plainText(FORMAT.text),
  questions: z
    .array(authoredQuestionSchema)
    .min(1)
    .max(FORMAT.questionsPerPillar),
});

/** The lens file; `pillars` names the pillar files, without folder and extension, in order. */
export const authoredLensSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(FORMAT_VERSION),
  /** Of this version from the last one. `minor` where ids of questions and choices stay: reviews take it silently. */
  change: z.enum(['major', 'minor']).optional(),
  name: plainText(FORMAT.title),
  description: plainText(FORMAT.text),
  pillars: z.array(textSchema).min(1).max(FORMAT.pillars),
  ...lensTopicShape,
});

export type AuthoredLens = z.output<typeof authoredLensSchema>;
export type AuthoredPillar = z.output<typeof authoredPillarSchema>;
export type AuthoredQuestion = z.output<typeof authoredQuestionSchema>;
export type AuthoredPractice = z.output<typeof authoredPracticeSchema>;

/** A pillar with the file that it stands in. */
export interface PillarFile {
  readonly file: string;
  readonly pillar: AuthoredPillar;
}
