export { readWhatIf } from './readWhatIf';
