const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

module.exports = createConfigForRole(__dirname, 'node-library', {
  root: true,
  parserOptions: { ecmaVersion: 2024 },
  ignorePatterns: ['fixtures'],
});
