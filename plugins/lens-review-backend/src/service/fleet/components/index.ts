export { toCsv } from './csv';
export { readAllComponents } from './readAllComponents';
export { readComponents } from './readComponents';
