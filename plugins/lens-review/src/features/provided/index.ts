export { PracticeOffers } from './PracticeOffers';
export { ProvidedNotices } from './ProvidedNotices';
export { ProvidedProvider } from './ProvidedProvider';
export { ProvidedToUs } from './ProvidedToUs';
