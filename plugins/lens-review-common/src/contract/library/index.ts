export { diffLens, exportLensVersion } from './content';
export {
  deleteLensDraft,
  getLensDraft,
  saveLensDraft,
  validateLens,
} from './drafts';
export {
  deprecateLensVersion,
  listLensVersions,
  publishLensVersion,
  restoreLensVersion,
} from './versions';
