import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { actorSchema, reviewParams, timestampSchema } from '../primitives';

/** A best practice of another lens that asks for the same, and what the entity's review against that lens says. */
export const relatedAnswerSchema = z.object({
  questionId: z.string(),
  choiceId: z.string(),
  lensId: z.string(),
  lensName: z.string(),
  relatedQuestionId: z.string(),
  relatedChoiceId: z.string(),
  relatedTitle: z.string(),
  state: z.enum(['established', 'open', 'unknown', 'accepted', 'out-of-scope']),
  /** Evidence speaks against it there. */
  contradicted: z.boolean(),
  answeredAt: timestampSchema,
  answeredBy: actorSchema,
});

/** Taking one over is an ordinary save of an answer. */
export const listRelatedAnswers = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/related',
  summary: 'Answers for the same best practices in reviews of other lenses',
  params: reviewParams,
  reply: z.object({ items: z.array(relatedAnswerSchema) }),
});
