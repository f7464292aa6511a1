const { directionRules } = require('./scripts/imports/directionRules.cjs');
const { HYGIENE_RULES } = require('./scripts/imports/hygieneRules.cjs');
const { LAYER_RULES } = require('./scripts/imports/layerRules.cjs');

module.exports = {
  // Rules are about the folder that dependency-cruiser runs in, so that they can be tried on a fixture.
  forbidden: [
    ...HYGIENE_RULES,
    ...directionRules(process.cwd()),
    ...LAYER_RULES,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|coverage|fixtures)/' },
    // Imports of types only are imports too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: [
        'import',
        'require',
        'node',
        'default',
        'types',
        'style',
      ],
      mainFields: ['main', 'module', 'types', 'typings'],
      extensions: [
        '.ts',
        '.tsx',
        '.d.ts',
        '.mjs',
        '.cjs',
        '.js',
        '.json',
        '.css',
      ],
    },
    skipAnalysisNotInRules: true,
  },
};
