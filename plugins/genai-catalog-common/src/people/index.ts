export { isSamePerson } from './isSamePerson';
