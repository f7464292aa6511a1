export { demoPastModule as default } from './demoPastModule';
