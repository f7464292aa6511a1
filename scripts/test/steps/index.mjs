import { browser } from './browser.mjs';
import { fileLength } from './fileLength.mjs';
import { format } from './format.mjs';
import { imports, importsFixture } from './imports.mjs';
import { jest } from './jest.mjs';
import { lint } from './lint.mjs';
import { scripts } from './scripts.mjs';
import { types } from './types.mjs';

/** What `npm test` does, cheap checks first. */
export const STEPS = [
  format,
  lint,
  imports,
  importsFixture,
  fileLength,
  types,
  scripts,
  jest,
  browser,
];
