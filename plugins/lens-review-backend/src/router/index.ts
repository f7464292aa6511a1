export { createRouter, ON_BEHALF_OF_HEADER } from './createRouter';
