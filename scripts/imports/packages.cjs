const fs = require('node:fs');
const path = require('node:path');

/** Backstage's roles, by what may depend on what. */
const FAMILIES = {
  'common-library': 'common',
  'node-library': 'node',
  'backend-plugin': 'backendPlugin',
  'backend-plugin-module': 'backendPlugin',
  backend: 'backend',
  'web-library': 'web',
  'frontend-plugin': 'frontendPlugin',
  'frontend-plugin-module': 'frontendPlugin',
  frontend: 'app',
};

/** The packages of the repository at `root`: `{ folder, family }`, with folders as dependency-cruiser writes them. */
function listPackages(root) {
  return ['packages', 'plugins', 'examples'].flatMap(group => {
    const names = fs.existsSync(path.join(root, group))
      ? fs.readdirSync(path.join(root, group)).sort()
      : [];
    return names.flatMap(name => {
      const manifest = path.join(root, group, name, 'package.json');
      if (!fs.existsSync(manifest)) {
        return [];
      }
      const { backstage } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
      const family = FAMILIES[backstage?.role];
      if (!family) {
        throw new Error(
          `${manifest}: the import rules know no role ${backstage?.role}.`,
        );
      }
      return [{ folder: `${group}/${name}`, family }];
    });
  });
}

/** A regular expression for the files below these folders; one that matches nothing where there are none. */
function below(folders, rest = '') {
  return folders.length > 0 ? `^(${folders.join('|')})/${rest}` : '^$';
}

module.exports = { below, listPackages };
