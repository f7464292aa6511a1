const { NOT_SHIPPED } = require('./directionRules.cjs');

const inside = folder => `^(plugins/[^/]+)/src/${folder}/`;

/** Inside a backend plugin: plugin.ts and composition/ wire, router/ translates HTTP, service/ decides, database/ queries. */
const LAYER_RULES = [
  {
    name: 'database-knows-no-layer-above',
    comment: 'A query does not know who asks.',
    severity: 'error',
    from: { path: inside('database'), pathNot: NOT_SHIPPED },
    to: { path: '^$1/src/(service|router|composition|plugin\\.ts)' },
  },
  {
    name: 'service-knows-no-router',
    comment: 'A decision does not know that it came over HTTP.',
    severity: 'error',
    from: { path: inside('service'), pathNot: NOT_SHIPPED },
    to: { path: '^$1/src/(router|composition|plugin\\.ts)' },
  },
  {
    name: 'router-asks-services',
    comment: 'A route translates; it never queries.',
    severity: 'error',
    from: { path: inside('router'), pathNot: NOT_SHIPPED },
    to: { path: '^$1/src/(database/|composition/|plugin\\.ts)' },
  },
];

module.exports = { LAYER_RULES };
