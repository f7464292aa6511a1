export {
  readBaseUrl,
  readOptionalChoice,
  readOptionalItem,
  readOptionalWholeNumber,
  refuseUnknownKeys,
  type ConfigItem,
} from './fields';
export { readSources, type ConfiguredSource } from './readSources';
