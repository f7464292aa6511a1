export { checkLens } from './checkLens';
export { proveLens } from './proveLens';
