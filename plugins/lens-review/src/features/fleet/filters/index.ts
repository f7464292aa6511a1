export { FilterBar } from './FilterBar';
export { FILTER_TITLES, STATUS_WORDS, withoutWords } from './filterWords';
export { NothingMatches } from './NothingMatches';
