import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../lib/root.mjs';
import { asOneTest } from './tool.mjs';

const FOLDERS = ['packages', 'plugins', 'examples', 'scripts', 'e2e'];
const CODE = /\.(ts|tsx|js|mjs|cjs|css)$/;
const TEST = /\.(test|spec)\.\w+$|\/__testUtils__\//;
const LIMITS = { source: 300, test: 500 };

/** No file of code is longer than one can take in. Texts such as the lenses' YAML have no limit. */
export const fileLength = {
  id: 'length',
  title: 'File length',
  run: async () => {
    const tooLong = await findTooLong(FOLDERS.map(folder => inRoot(folder)));
    for (const { file, lines, limit } of tooLong) {
      console.error(
        `${path.relative(inRoot(), file)}: ${lines} lines, at most ${limit}`,
      );
    }
    return asOneTest(tooLong.length === 0);
  },
};

/** The files of code below the folders that are longer than their limit. */
export async function findTooLong(folders) {
  const files = (await Promise.all(folders.map(codeFiles))).flat();
  const measured = await Promise.all(
    files.map(async file => ({
      file,
      lines: (await readFile(file, 'utf8')).trimEnd().split('\n').length,
      limit: TEST.test(file) ? LIMITS.test : LIMITS.source,
    })),
  );
  return measured.filter(({ lines, limit }) => lines > limit);
}

async function codeFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    () => [],
  );
  const nested = entries.map(async entry => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['node_modules', 'dist', 'coverage'].includes(entry.name)
        ? []
        : codeFiles(full);
    }
    return CODE.test(entry.name) ? [full] : [];
  });
  return (await Promise.all(nested)).flat();
}
