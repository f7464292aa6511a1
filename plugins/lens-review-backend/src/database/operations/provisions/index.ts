export { findProvision, hasProvisions } from './findProvision';
export { listOffers, listProvidedChoices, listTakenOffers } from './listOffers';
export type { Offer } from './listOffers';
export { countDependents, listProvisions } from './listProvisions';
export { listSources } from './listSources';
export type { Source } from './listSources';
export { listProviders, listTakings, lockReviews } from './listTakings';
export type { Taking } from './listTakings';
export { lockProvisions } from './lockProvisions';
export { entitiesReached, providersReaching } from './reach';
export { markProvider, upsertProvisions } from './upsertProvision';
export {
  deleteProvidedChoice,
  upsertProvidedChoices,
} from './writeProvidedChoices';
