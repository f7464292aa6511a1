export { folderOf } from './folderOf';
export { isoTime } from './isoTime';
export { jsonObjectSchema, jsonValueSchema } from './jsonSchemas';
export { NameFilter, type NameFilterOptions } from './NameFilter';
export { parseWire } from './parseWire';
export { settingsOnly } from './settingsOnly';
export { variablesIn } from './variablesIn';
