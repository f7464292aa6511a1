import { z } from 'zod';
import { importAnswers, importItemSchema } from './importAnswers';
import {
  reportCoverageSchema,
  reportPlanItemSchema,
  reportPracticeSchema,
  reportQuestionSchema,
  reportSchema,
} from './report';
import {
  queryFleetReport,
  reportFormatSchema,
  steeringFormatSchema,
} from './routes';
import { watAnswerSchema, watExportSchema } from './wat';

export type Report = z.output<typeof reportSchema>;
export type ReportPractice = z.output<typeof reportPracticeSchema>;
export type ReportQuestion = z.output<typeof reportQuestionSchema>;
export type ReportPlanItem = z.output<typeof reportPlanItemSchema>;
export type ReportCoverage = z.output<typeof reportCoverageSchema>;
export type ReportFormat = z.output<typeof reportFormatSchema>;
export type SteeringFormat = z.output<typeof steeringFormatSchema>;
export type FleetReportQuery = z.input<typeof queryFleetReport.body>;
export type WatAnswer = z.output<typeof watAnswerSchema>;
export type WatExport = z.output<typeof watExportSchema>;
/** What a client sends to import answers. */
export type ImportBody = z.input<typeof importAnswers.body>;
export type ImportReply = z.output<typeof importAnswers.reply>;
export type ImportItem = z.output<typeof importItemSchema>;
