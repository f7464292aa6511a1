export { configSources } from './configSources';
export {
  builtInSources,
  readLenses,
  refuseBuiltInIds,
  type OriginSource,
  type SourcedLens,
} from './readLenses';
