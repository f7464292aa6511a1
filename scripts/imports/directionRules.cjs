const { below, listPackages } = require('./packages.cjs');

/** Code that is never shipped may reach further: tests and benchmarks of a backend need a whole one. */
const NOT_SHIPPED =
  '\\.test\\.tsx?$|/setupTests\\.ts$|/__testUtils__/|^[^/]+/[^/]+/(dev|bench)/';

/** What each family may import of the other packages of this repository. */
const MAY_IMPORT = {
  common: ['common'],
  node: ['common', 'node'],
  backendPlugin: ['common', 'node'],
  web: ['common', 'web'],
  frontendPlugin: ['common', 'web'],
  app: ['common', 'web', 'frontendPlugin'],
  backend: ['common', 'node', 'backendPlugin'],
};
const FRAMEWORKS = [
  'react',
  'react-dom',
  'express',
  'knex',
  '@backstage/(backend|frontend|core)-[^/]+',
  '@backstage/plugin-[^/]+-(react|node|backend)',
];
const FRONTEND = ['web', 'frontendPlugin', 'app'];
const BACKEND = ['node', 'backendPlugin', 'backend'];

/** Imports run downwards only: app → frontend plugins → common; backend → backend plugins and modules → node → common. */
function directionRules(root) {
  const packages = listPackages(root);
  const foldersOf = families =>
    packages
      .filter(({ family }) => families.includes(family))
      .map(({ folder }) => folder);
  const others = family =>
    foldersOf(
      Object.keys(MAY_IMPORT).filter(
        other => !MAY_IMPORT[family].includes(other),
      ),
    );

  const byFamily = Object.keys(MAY_IMPORT)
    .filter(family => foldersOf([family]).length > 0)
    .map(family => ({
      name: `direction-of-${family}`,
      comment: `Code of the family "${family}" imports only from: itself, ${MAY_IMPORT[
        family
      ].join(', ')}.`,
      severity: 'error',
      from: {
        path: below(foldersOf([family]), '')
          .replace('^(', '^((?:')
          .replace(')/', '))/'),
        pathNot: NOT_SHIPPED,
      },
      to: { path: below(others(family)), pathNot: '^$1/' },
    }));

  return [
    ...byFamily,
    {
      name: 'frontend-and-backend-apart',
      comment:
        'What runs in a browser and what runs in Node never import each other, tests included.',
      severity: 'error',
      from: { path: below(foldersOf(FRONTEND)) },
      to: { path: below(foldersOf(BACKEND)) },
    },
    {
      name: 'backend-and-frontend-apart',
      comment:
        'What runs in a browser and what runs in Node never import each other, tests included.',
      severity: 'error',
      from: { path: below(foldersOf(BACKEND)) },
      to: { path: below(foldersOf(FRONTEND)) },
    },
    {
      name: 'plugins-stand-alone',
      comment:
        'A plugin works in any portal: it knows nothing of the demo portal, not even in its tests.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: below([...foldersOf(['app', 'backend']), 'examples']) },
    },
    {
      name: 'common-without-node',
      comment:
        'Common code runs in browsers too: it uses no built-in module of Node.',
      severity: 'error',
      from: {
        path: below(foldersOf(['common']), 'src/'),
        pathNot: NOT_SHIPPED,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'common-without-frameworks',
      comment:
        'Common code runs in backends too: no React, no backend or frontend system, no database, no server.',
      severity: 'error',
      from: {
        path: below(foldersOf(['common']), 'src/'),
        pathNot: NOT_SHIPPED,
      },
      to: { path: `(^|/)node_modules/(${FRAMEWORKS.join('|')})/` },
    },
  ];
}

module.exports = { NOT_SHIPPED, directionRules };
