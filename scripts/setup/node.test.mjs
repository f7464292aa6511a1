import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from './node.mjs';

test('Node 22.12 and up and Node 24 fit, others do not', () => {
  const versions = [
    '18.20.4',
    '20.20.2',
    '22.11.0',
    '22.12.0',
    '23.5.0',
    '24.0.0',
    '24.21.0',
    '25.1.0',
  ];
  assert.deepEqual(versions.filter(fits), ['22.12.0', '24.0.0', '24.21.0']);
});
