export { levelsSchema } from '../lens/overlay/levelSchemas';
export { DEFAULT_LADDER } from './defaultLadder';
export { ladderOf } from './ladderOf';
export { levelOf, type Standing } from './levelOf';
export type { MissingForLevel } from './missingForLevel';
