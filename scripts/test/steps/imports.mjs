import path from 'node:path';
import { inRoot } from '../../lib/root.mjs';
import { asOneTest, runTool } from './tool.mjs';

const CONFIG = inRoot('.dependency-cruiser.cjs');
const FIXTURE = inRoot('scripts', 'fixtures', 'forbidden-imports');

/** Imports form no cycle and run in the direction that the packages' roles and layers allow. */
export const imports = {
  id: 'imports',
  title: 'Imports (dependency-cruiser)',
  run: async () => {
    const folders = ['packages', 'plugins', 'examples', 'scripts', 'e2e'];
    const { code } = await runTool('depcruise', [
      '--config',
      CONFIG,
      '--output-type',
      'err',
      ...folders,
    ]);
    return asOneTest(code === 0);
  },
};

/** The same rules, on a small repository that breaks each of them: a rule that no longer finds anything is noticed. */
export const importsFixture = {
  id: 'imports-fixture',
  title: 'Imports: every rule finds its counterexample',
  run: async () => {
    const { output } = await runTool(
      'depcruise',
      ['--config', CONFIG, '--output-type', 'json', 'plugins', 'packages'],
      {
        cwd: FIXTURE,
        capture: true,
      },
    );
    const { violations, ruleSetUsed } = JSON.parse(output).summary;
    const found = new Set(violations.map(violation => violation.rule.name));
    const silent = ruleSetUsed.forbidden
      .map(rule => rule.name)
      .filter(name => !found.has(name));
    for (const name of silent) {
      console.error(
        `The rule ${name} finds nothing in ${path.relative(
          inRoot(),
          FIXTURE,
        )}.`,
      );
    }
    return { passed: found.size, failed: silent.length };
  },
};
