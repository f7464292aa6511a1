export { AuthorizedPushService } from './AuthorizedPushService';
