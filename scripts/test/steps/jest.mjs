import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTool } from './tool.mjs';

/** Every Jest suite of every package, on SQLite and on one real PostgreSQL that Jest's global set-up starts. */
export const jest = {
  id: 'jest',
  title: 'Jest (SQLite and PostgreSQL)',
  run: async ({ rest }) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'genai-lens-jest-'));
    const report = path.join(folder, 'report.json');
    try {
      const workers = Math.max(2, Math.floor(os.availableParallelism() / 2));
      const { code } = await runTool(
        'backstage-cli',
        [
          ...[
            'repo',
            'test',
            '--json',
            `--outputFile=${report}`,
            `--maxWorkers=${workers}`,
            // A database and a backend take their time to start on a busy machine.
            '--testTimeout=30000',
          ],
          ...rest,
        ],
        { capture: true },
      );
      return countTests(JSON.parse(await readFile(report, 'utf8')), code);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Jest's report in our counts. A suite that could not even be run counts as one failed test. */
export function countTests(report, code) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    // Jest can fail as a whole, for example when its tear-down throws.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
