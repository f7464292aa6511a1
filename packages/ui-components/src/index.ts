export { ActionDialog } from './ActionDialog';
export { Badge, type BadgeTone } from './Badge';
export { EmptyNotice } from './EmptyNotice';
export { messageOf, statusOf } from './errors';
export { ExternalLink } from './ExternalLink';
export { FileDrop } from './FileDrop';
export {
  ChartStops,
  evenPlaces,
  LineChart,
  timePlaces,
  type ChartLine,
  type ChartStop,
} from './LineChart';
export { LoadError } from './LoadError';
export { LoadingBlock } from './LoadingBlock';
export { countOf, countWords, shortCountWords } from './numbers';
export { saveFile } from './saveFile';
export { SearchBox } from './SearchBox';
export { absoluteTime, relativeTime, TimeAgo } from './TimeAgo';
export { UserLink } from './UserLink';
