import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder for one test of Node's test runner, removed when the test is over. */
export async function temporaryFolder(t) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'genai-lens-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
