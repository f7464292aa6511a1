export { LensList } from './LensList';
