import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { fleetFilterShape, fleetLensShape } from '../fleet/filters';
import { reviewParams } from '../primitives';
import { reportSchema } from './report';
import { watExportSchema } from './wat';

export const reportFormatSchema = z.enum([
  'html',
  'md',
  'json',
  'csv',
  'wat',
  'wat-script',
]);

/** `wat`: answers for the AWS tool. `wat-script`: the same as a shell script that writes them to a workload there. */
export const getReport = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/report',
  summary: 'The report of a review, as a file',
  params: reviewParams,
  query: z.object({ format: reportFormatSchema.default('html') }),
  reply: z.union([reportSchema, watExportSchema]),
  files: ['text/html', 'text/markdown', 'text/csv', 'text/x-shellscript'],
});

export const steeringFormatSchema = z.enum(['agents-md', 'kiro']);

/** For a coding agent: `agents-md` is an AGENTS.md, `kiro` a file for `.kiro/steering`. */
export const getSteeringFile = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/steering',
  summary: 'The open best practices of a review, for a coding agent',
  params: reviewParams,
  query: z.object({ format: steeringFormatSchema.default('agents-md') }),
  files: ['text/markdown'],
});

const fleetShape = {
  ...fleetLensShape,
  ...fleetFilterShape,
  format: z.enum(['html', 'md']).default('html'),
};

export const getFleetReport = defineRoute({
  method: 'get',
  path: '/fleet/report',
  summary: 'How the fleet stands against a lens, as a file',
  query: z.strictObject(fleetShape),
  files: ['text/html', 'text/markdown'],
});

export const queryFleetReport = defineRoute({
  method: 'post',
  path: '/fleet/report/query',
  summary:
    'How the fleet stands against a lens, as a file, with the filters in the body',
  body: z.strictObject(fleetShape),
  files: ['text/html', 'text/markdown'],
});
