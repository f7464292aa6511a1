export { NOWHERE, type LibraryLocation } from './libraryLocation';
export {
  useLibraryLocation,
  type LibraryNavigation,
} from './useLibraryLocation';
export {
  DRAFT_VIEWS,
  VERSION_VIEWS,
  viewOf,
  type ContentViewId,
} from './views';
