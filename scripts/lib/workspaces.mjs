import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folders of all packages, relative to the root, in a fixed order. */
export async function workspaceFolders(root) {
  const { workspaces } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  );
  const groups = workspaces.map(async pattern => {
    const group = pattern.replace(/\/\*$/, '');
    const names = await readdir(path.join(root, group)).catch(() => []);
    return names
      .map(name => `${group}/${name}`)
      .filter(folder => existsSync(path.join(root, folder, 'package.json')));
  });
  return (await Promise.all(groups)).flat().sort();
}

/** The package.json files of the root and of all packages, relative to the root. */
export async function manifestFiles(root) {
  const folders = await workspaceFolders(root);
  return ['package.json', ...folders.map(folder => `${folder}/package.json`)];
}
