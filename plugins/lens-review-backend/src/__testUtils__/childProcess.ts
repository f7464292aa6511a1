import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

const PACKAGE = resolvePackagePath(
  '@genai-lens/backstage-plugin-lens-review-backend',
);
const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** Runs a script of the tests in a process of its own, and kills it as soon as what it writes says so. */
export async function runUntil(options: {
  /** In `src/__testUtils__`. */
  script: string;
  config: Knex.Config;
  killWhen: (output: string) => boolean;
}): Promise<{ output: string; errors: string; signal: string | null }> {
  const { script, config, killWhen } = options;
  const child = spawn(
    process.execPath,
    [
      '--require',
      TRANSFORM,
      `src/__testUtils__/${script}`,
      JSON.stringify(config),
    ],
    { cwd: PACKAGE, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const closed = once(child, 'close');
  let output = '';
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  child.stdout.on('data', data => {
    output += data;
    if (killWhen(output)) {
      child.kill('SIGKILL');
    }
  });
  const [, signal] = await closed;
  return { output, errors, signal };
}
