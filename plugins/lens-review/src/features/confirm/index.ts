export { confirmList } from './confirmList';
export { ConfirmView } from './ConfirmView';
