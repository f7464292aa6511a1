import { asOneTest, runTool } from './tool.mjs';

/** The whole repository type-checks as one program, the declarations of its dependencies included. */
export const types = {
  id: 'types',
  title: 'Types (tsc)',
  run: async () =>
    asOneTest(
      (
        await runTool('tsc', [
          '--noEmit',
          '--incremental',
          'false',
          '--skipLibCheck',
          'false',
        ])
      ).code === 0,
    ),
};
