import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../lib/root.mjs';
import { runProcess } from '../../lib/processes.mjs';

/** The tests of the scripts themselves, by Node's own test runner. */
export const scripts = {
  id: 'scripts',
  title: 'Scripts (node:test)',
  run: async () => {
    const files = (await readdir(inRoot('scripts'), { recursive: true }))
      .filter(file => file.endsWith('.test.mjs'))
      .map(file => path.join('scripts', file));
    const { code, output } = await runProcess(
      process.execPath,
      ['--test', '--test-reporter=tap', ...files],
      {
        cwd: inRoot(),
        capture: true,
      },
    );
    if (code !== 0) {
      console.error(output);
    }
    const count = name =>
      Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const counts = {
      passed: count('pass'),
      failed: count('fail'),
      skipped: count('skipped'),
    };
    return code !== 0 && counts.failed === 0
      ? { ...counts, failed: 1 }
      : counts;
  },
};
