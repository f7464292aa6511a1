export {
  countFilters,
  FILTER_NAMES,
  filterBody,
  NO_FILTERS,
  readFilters,
  RISKS,
  STATUSES,
  withoutFilter,
  type FilterName,
  type FleetFilters,
} from './filters';
export {
  readLocation,
  writeLocation,
  type FleetLocation,
} from './fleetLocation';
export { useFleetLocation, type FleetNavigation } from './useFleetLocation';
export {
  DECISION_LISTS,
  FLEET_VIEWS,
  GROUPINGS,
  SORT_COLUMNS,
  type DecisionList,
  type FleetViewId,
  type SortColumn,
} from './views';
