export { explainApplicability } from './explainApplicability';
export { isAiAsset, dependenciesOf } from './dependencies';
