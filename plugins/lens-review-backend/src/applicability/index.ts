export { explainApplicability } from './explainApplicability';
export { aiKindOf, dependenciesOf } from './dependencies';
