export { FeedService } from './FeedService';
