import { asOneTest, runTool } from './tool.mjs';

/** ESLint with Backstage's rules: in every package by its role, then in what belongs to no package. */
export const lint = {
  id: 'lint',
  title: 'ESLint',
  run: async () => {
    const packages = await runTool('backstage-cli', [
      'repo',
      'lint',
      '--max-warnings',
      '0',
    ]);
    const rest = await runTool('eslint', [
      '--max-warnings=0',
      '--report-unused-disable-directives',
      '--ext=.mjs,.cjs,.ts',
      'scripts',
      'e2e',
      'playwright.config.ts',
    ]);
    return asOneTest(packages.code === 0 && rest.code === 0);
  },
};
