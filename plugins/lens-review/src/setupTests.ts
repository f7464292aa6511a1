import '@testing-library/jest-dom';
import 'jest-axe/extend-expect';
import { configure } from '@testing-library/react';

// Extensions load their components with `import()`, and the first one compiles what it needs. On a busy machine that
// takes longer than the second that Testing Library waits for an element, and a test of several steps more than five.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
