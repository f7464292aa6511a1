import { readFile } from 'node:fs/promises';
import {
  findChromium,
  HOW_TO_GET_CHROMIUM,
} from '../../portal/findChromium.mjs';
import { startPortalForTests } from '../../portal/portalForTests.mjs';
import { inRoot } from '../../lib/root.mjs';
import { runTool } from './tool.mjs';

const REPORT = inRoot('test-results', 'e2e.json');

/** Playwright's tests in a real Chromium, against the portal as `npm start` gives it, with a fresh database. */
export const browser = {
  id: 'browser',
  title: 'Browser (Playwright)',
  run: async ({ rest }) => {
    const chromium = await findChromium();
    if (!chromium) {
      console.log(HOW_TO_GET_CHROMIUM);
      return { skipped: await countListed(rest) };
    }
    const portal = await startPortalForTests();
    try {
      await portal.ready;
      const { code } = await runTool(
        'playwright',
        ['test', '--reporter=list,json', ...rest],
        {
          env: {
            ...process.env,
            ...portal.env,
            PLAYWRIGHT_CHROMIUM: chromium,
            PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT,
          },
        },
      );
      return countTests(JSON.parse(await readFile(REPORT, 'utf8')).stats, code);
    } finally {
      await portal.stop();
    }
  },
};

function countTests({ expected, unexpected, flaky, skipped }, code) {
  // A test that passes only when tried again has failed.
  const failed = unexpected + flaky;
  return {
    passed: expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
  };
}

async function countListed(rest) {
  const { output } = await runTool(
    'playwright',
    ['test', '--list', '--reporter=json', ...rest],
    { capture: true },
  );
  return JSON.parse(output).stats.expected;
}
