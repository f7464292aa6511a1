import { parseArgs } from 'node:util';
import { onInterrupt } from '../lib/onInterrupt.mjs';
import { stopAllProcesses } from '../lib/processes.mjs';
import { inRoot } from '../lib/root.mjs';
import { printReport, totals } from './report.mjs';
import { runSteps } from './runSteps.mjs';
import { STEPS } from './steps/index.mjs';

const USAGE = `npm test -- [--only <step>,…] [-- <arguments for jest or browser>]
Steps: ${STEPS.map(step => step.id).join(', ')}`;

const { steps, rest } = readArguments();
process.chdir(inRoot());
process.env.CI ??= 'true';
onInterrupt(stopAllProcesses);

const results = await runSteps(steps, { rest });
printReport(results);
process.exit(totals(results).failed > 0 ? 1 : 0);

function readArguments() {
  const separator = process.argv.indexOf('--');
  const end = separator === -1 ? process.argv.length : separator;
  const { values } = parseArgs({
    args: process.argv.slice(2, end),
    options: {
      only: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const ids = values.only?.split(',') ?? STEPS.map(step => step.id);
  const unknown = ids.filter(id => !STEPS.some(step => step.id === id));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}.\n${USAGE}`);
    process.exit(2);
  }
  return {
    steps: STEPS.filter(step => ids.includes(step.id)),
    rest: process.argv.slice(end + 1),
  };
}
