export {
  handOverQuestion,
  listHandovers,
  listMyHandovers,
  takeBackQuestion,
} from './handovers';
