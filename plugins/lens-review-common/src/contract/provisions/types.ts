import { z } from 'zod';
import { brokenReasonSchema } from './primitives';
import {
  listProvided,
  lostReasonSchema,
  providedChangeSchema,
  providedPracticeSchema,
  providedStateSchema,
  takeProvided,
} from './provided';
import { listProvisions, provisionSchema, saveProvision } from './provisions';

export type Provision = z.output<typeof provisionSchema>;
export type ProvisionBody = z.input<typeof saveProvision.body>;
export type ProvisionList = z.output<typeof listProvisions.reply>;
export type BrokenReason = z.output<typeof brokenReasonSchema>;
export type LostReason = z.output<typeof lostReasonSchema>;
export type ProvidedState = z.output<typeof providedStateSchema>;
export type ProvidedPractice = z.output<typeof providedPracticeSchema>;
export type ProvidedList = z.output<typeof listProvided.reply>;
export type ProvidedChange = z.output<typeof providedChangeSchema>;
export type TakeBody = z.input<typeof takeProvided.body>;
