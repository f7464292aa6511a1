export { AssigneePicker } from './AssigneePicker';
