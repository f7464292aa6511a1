export { decideApplicability } from './decideApplicability';
export { dependenciesOf } from './dependencies';
