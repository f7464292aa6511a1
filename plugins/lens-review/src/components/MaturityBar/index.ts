export { MaturityBar } from './MaturityBar';
