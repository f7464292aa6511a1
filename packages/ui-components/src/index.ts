export { Badge, type BadgeTone } from './Badge';
export { EmptyNotice } from './EmptyNotice';
export { messageOf, statusOf } from './errors';
export { ExternalLink } from './ExternalLink';
export { LoadError } from './LoadError';
export { LoadingBlock } from './LoadingBlock';
export { SearchBox } from './SearchBox';
export { absoluteTime, relativeTime, TimeAgo } from './TimeAgo';
export { UserLink } from './UserLink';
