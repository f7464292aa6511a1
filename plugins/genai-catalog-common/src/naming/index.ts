export { entityNameFor } from './entityNameFor';
export { TakenNames } from './TakenNames';
