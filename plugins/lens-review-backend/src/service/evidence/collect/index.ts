export { collectAll } from './collectAll';
export { collectBatch } from './collectBatch';
