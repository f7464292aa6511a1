import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary, totals } from './report.mjs';
import { runSteps } from './runSteps.mjs';

test('every step runs, whatever became of the ones before it', async t => {
  t.mock.method(console, 'log', () => {});
  t.mock.method(console, 'error', () => {});
  const results = await runSteps([
    { title: 'fails', run: async () => ({ passed: 3, failed: 2 }) },
    { title: 'breaks', run: async () => Promise.reject(new Error('broken')) },
    { title: 'works', run: async () => ({ passed: 5, skipped: 1 }) },
  ]);
  assert.deepEqual(totals(results), { passed: 8, failed: 3, skipped: 1 });
});

test('the last line names the skipped tests only where there are some', () => {
  assert.equal(
    summary({ passed: 7, failed: 0, skipped: 0 }),
    '7 passed, 0 failed',
  );
  assert.equal(
    summary({ passed: 7, failed: 1, skipped: 2 }),
    '7 passed, 1 failed, 2 skipped',
  );
});
