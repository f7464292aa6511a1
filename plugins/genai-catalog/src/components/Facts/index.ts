export { Fact, FactList } from './Facts';
