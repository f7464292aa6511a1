export { HandedNotice } from './HandedNotice';
export { HandOverButton } from './HandOverButton';
export { HandoverLine } from './HandoverLine';
export { HandoverProvider } from './HandoverProvider';
