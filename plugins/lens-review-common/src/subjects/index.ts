export { adoptSubjects } from './adoptSubjects';
export { compareFingerprint } from './compareFingerprint';
export { dependenciesOf } from './dependenciesOf';
export type { Dependencies } from './dependenciesOf';
export { completeFingerprint, takeFingerprint } from './takeFingerprint';
export type { KnownSubjects } from './takeFingerprint';
