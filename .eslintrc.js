module.exports = {
  root: true,
  overrides: [
    {
      // Packages, scripts and tests have rules of their own; this is what belongs to none of them.
      files: ['*.config.ts'],
      parser: '@typescript-eslint/parser',
      parserOptions: { sourceType: 'module' },
    },
  ],
};
