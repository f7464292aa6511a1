export { cursorOf, readAll, READING, type Reading } from './reading';
export { sourcesFrom, testServices } from './services';
export { WireServer, type WireReply, type WireRequest } from './WireServer';
