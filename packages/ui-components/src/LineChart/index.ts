export { ChartStops } from './ChartStops';
export { LineChart } from './LineChart';
export type { ChartLine, ChartStop } from './lines';
export { evenPlaces, timePlaces } from './scale';
