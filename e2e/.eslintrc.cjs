const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

module.exports = createConfigForRole(__dirname, 'node-library', {
  root: true,
  overrides: [
    {
      // Playwright's tests look like Jest's and are not.
      files: ['**/*.spec.ts'],
      rules: {
        'jest/no-standalone-expect': 'off',
        'jest/expect-expect': 'off',
      },
    },
  ],
});
