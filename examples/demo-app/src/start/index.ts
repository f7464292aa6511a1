export { demoStartModule as default } from './demoStartModule';
