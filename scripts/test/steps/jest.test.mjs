import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTests } from './jest.mjs';

const NOTHING = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

test('a suite that could not be run counts as a failed test', () => {
  const report = {
    ...NOTHING,
    numPassedTests: 4,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  assert.deepEqual(countTests(report, 1), { passed: 4, failed: 2, skipped: 0 });
});

test('a run that fails as a whole never counts as passed', () => {
  assert.deepEqual(countTests({ ...NOTHING, numPassedTests: 4 }, 1), {
    passed: 4,
    failed: 1,
    skipped: 0,
  });
});
