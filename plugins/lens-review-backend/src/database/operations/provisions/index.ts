export { entitiesReached, providersReaching } from './reach';
