export { RowButton, RowList } from './RowList';
