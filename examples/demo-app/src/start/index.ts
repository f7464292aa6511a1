export { demoPlugin as default } from './demoPlugin';
