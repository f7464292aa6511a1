import '@testing-library/jest-dom';
import 'jest-axe/extend-expect';
import { configure } from '@testing-library/react';

// A whole page with its accessibility check takes seconds on a machine that does other things at the same time.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
