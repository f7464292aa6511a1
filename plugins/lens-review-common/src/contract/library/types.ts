import { z } from 'zod';
import { findingSchema } from '../findings';
import { lensChangeSchema, lensDraftSummarySchema } from '../lenses';
import {
  exportChangeSchema,
  exportLensVersion,
  lensDiffSchema,
} from './content';
import { getLensDraft, savedDraftSchema, validateLens } from './drafts';
import { lensVersionRowSchema, publishLensVersion } from './versions';

export type LensChange = z.output<typeof lensChangeSchema>;
export type LensDraftSummary = z.output<typeof lensDraftSummarySchema>;
export type LensFinding = z.output<typeof findingSchema>;
export type LensValidation = z.output<typeof validateLens.reply>;
export type SavedLensDraft = z.output<typeof savedDraftSchema>;
export type LensDraft = z.output<typeof getLensDraft.reply>;
export type LensVersionRow = z.output<typeof lensVersionRowSchema>;
export type PublishedLensVersion = z.output<typeof publishLensVersion.reply>;
export type LensDiffReply = z.output<typeof lensDiffSchema>;
export type LensExportFormat = NonNullable<
  z.input<typeof exportLensVersion.query>['format']
>;
export type LensExportChange = z.output<typeof exportChangeSchema>;
