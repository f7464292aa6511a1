export { findLastActor } from './findLastActor';
export { findProvision, hasProvisions } from './findProvision';
export { listOffers, listTakenOffers } from './listOffers';
export type { Offer } from './listOffers';
export {
  listProvidedChoices,
  listProvidedChoicesOfReviews,
} from './listProvidedChoices';
export { countDependents, listProvisions } from './listProvisions';
export { listSources } from './listSources';
export type { Source } from './listSources';
export { listProviderReviews, listProviders } from './listProviders';
export { listTakings, lockReviews } from './listTakings';
export type { Taking } from './listTakings';
export { lockProvisions } from './lockProvisions';
export { entitiesReached, providersReaching } from './reach';
export {
  markProvider,
  markProviders,
  upsertProvisions,
} from './upsertProvision';
export {
  deleteProvidedChoice,
  upsertProvidedChoices,
} from './writeProvidedChoices';
