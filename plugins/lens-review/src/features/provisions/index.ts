export { PracticeProvision } from './PracticeProvision';
export { ProvideButton } from './ProvideButton';
export { ProvidedToOthers } from './ProvidedToOthers';
export { ProvisionsProvider } from './ProvisionsProvider';
