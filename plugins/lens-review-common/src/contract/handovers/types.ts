import { z } from 'zod';
import { handOverQuestion, handoverSchema, listMyHandovers } from './handovers';

export type Handover = z.output<typeof handoverSchema>;
export type HandoverBody = z.input<typeof handOverQuestion.body>;
export type MyHandovers = z.output<typeof listMyHandovers.reply>;
