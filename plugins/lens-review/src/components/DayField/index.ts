export { DayField } from './DayField';
export { dayWords, endOfDay, isPast } from './days';
