export { AboutLens } from './AboutLens';
export { LensCollectors } from './LensCollectors';
export { type ScenarioChoice } from './ReviewScenarios';
export { PreambleText } from './PreambleText';
