module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // The tests run the demo against the real plugin.
    '@backstage/no-mixed-plugin-imports': [
      'error',
      { excludedFiles: ['**/*.test.ts'] },
    ],
  },
});
