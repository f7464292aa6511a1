export { EntityRefField } from './EntityRefField';
export { refusalOf, refusalOfIssues, type Refusal } from './refusal';
export { useEntitySearch } from './useEntitySearch';
