export { AboutLens } from './AboutLens';
export { type ScenarioChoice } from './ReviewScenarios';
export { PreambleText } from './PreambleText';
