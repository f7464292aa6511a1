export { applyRules, type MappedAsset, type MappedField } from './applyRules';
