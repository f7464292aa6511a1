import { asOneTest, runTool } from './tool.mjs';

/** Every file is formatted as Prettier would. */
export const format = {
  id: 'format',
  title: 'Formatting (Prettier)',
  run: async () =>
    asOneTest((await runTool('prettier', ['--check', '.'])).code === 0),
};
