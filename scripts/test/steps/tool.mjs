import { inRoot } from '../../lib/root.mjs';
import { runProcess } from '../../lib/processes.mjs';

/** The programs of development dependencies, as files that Node runs: the same on every platform. */
const PROGRAMS = {
  prettier: 'node_modules/prettier/bin-prettier.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  'backstage-cli': 'node_modules/@backstage/cli/bin/backstage-cli',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** Runs a development tool in the root; gives back `{ code, output }`. */
export function runTool(name, args, options) {
  return runProcess(process.execPath, [inRoot(PROGRAMS[name]), ...args], {
    cwd: inRoot(),
    ...options,
  });
}

/** The counts of a check that as a whole is right or not. */
export function asOneTest(succeeded) {
  return succeeded ? { passed: 1 } : { failed: 1 };
}
