import { expect } from '@playwright/test';
import {
  canControlBackend,
  expectSaid,
  expectSaved,
  killBackend,
  openTab,
  question,
  saveStatus,
  say,
  screenshot,
  signIn,
  startBackend,
  test,
} from './support';

const BEFORE = 'Load test model endpoints';
const DURING = 'Optimize inference parameters to improve response quality';

test('what is typed while the backend is gone is saved when it is back', async ({
  page,
}) => {
  test.skip(!canControlBackend, 'The portal under test is somebody else’s.');
  test.setTimeout(180_000);
  await signIn(page, 'Mei Tanaka');
  await openTab(page, 'knowledge-search', '?question=GENPERF02');
  await expect(question(page, 'GENPERF02')).toBeVisible();
  await say(page, BEFORE, 'Not in place');
  await expectSaved(page);

  await killBackend();
  await say(page, DURING, 'In place');
  await expect(saveStatus(page)).toHaveText('Could not save, will retry');
  await screenshot(page, 'could-not-save');

  await startBackend();
  await expect(saveStatus(page)).toHaveText('Saved', { timeout: 60_000 });

  await page.reload();
  await expect(question(page, 'GENPERF02')).toBeVisible();
  await expectSaid(page, BEFORE, 'Not in place');
  await expectSaid(page, DURING, 'In place');
});
