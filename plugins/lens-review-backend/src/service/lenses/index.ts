export { AuthorizedLensService } from './AuthorizedLensService';
export { AuthorizedLibraryService } from './AuthorizedLibraryService';
export {
  DraftConflictError,
  LensRefusedError,
  LensTooLargeError,
  NeedsMajorError,
  NotExportableError,
} from './errors';
