const { NOT_SHIPPED } = require('./directionRules.cjs');

/** What a package is entered by: what package.json names, and what the portal starts. */
const ENTRIES = '^(packages|plugins|examples)/[^/]+/src/(index|legacy)\\.tsx?$';
const SOURCES = '^(packages|plugins|examples)/[^/]+/src/.+\\.tsx?$';

const HYGIENE_RULES = [
  {
    name: 'no-cycles',
    comment:
      'Files that import each other in a circle can only be understood together. Types count.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-dead-files',
    comment: 'Every source file is reached from an entry of its package.',
    severity: 'error',
    from: { path: ENTRIES },
    to: {
      path: SOURCES,
      pathNot: `${NOT_SHIPPED}|${ENTRIES}|\\.d\\.ts$`,
      reachable: false,
    },
  },
  {
    name: 'no-unresolvable-imports',
    comment: 'Every import leads to something.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = { HYGIENE_RULES };
