export { worstFirst } from './worstFirst';
