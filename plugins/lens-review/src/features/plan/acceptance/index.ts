export { AcceptanceNote } from './AcceptanceNote';
export { RequestAcceptance } from './RequestAcceptance';
