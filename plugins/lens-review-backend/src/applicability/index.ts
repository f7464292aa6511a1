export { decidedLenses } from './decidedLenses';
export { explainApplicability } from './explainApplicability';
export { isAiAsset, dependenciesOf } from './dependencies';
