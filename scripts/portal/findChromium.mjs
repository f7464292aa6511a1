import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

const WELL_KNOWN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const HOW_TO_GET_CHROMIUM = `There is no Chromium, so the browser tests are skipped. To have them run, do one of these:
  Debian, Ubuntu      apt-get install chromium
  macOS, Windows      install Chrome or Chromium
  anywhere            node scripts/with-toolchain.mjs playwright install chromium
  already somewhere   name the program in PLAYWRIGHT_CHROMIUM`;

/** The Chromium or Chrome of this machine, or undefined. */
export async function findChromium(env = process.env) {
  if (env.PLAYWRIGHT_CHROMIUM) {
    return env.PLAYWRIGHT_CHROMIUM;
  }
  const { chromium } = await import('@playwright/test');
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => NAMES.map(name => path.join(folder, name)));
  for (const candidate of [
    ...onPath,
    ...WELL_KNOWN,
    chromium.executablePath(),
  ]) {
    if (await isExecutable(candidate)) {
      return candidate;
    }
  }
  return undefined;
}

function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
