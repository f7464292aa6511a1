export { changedAnswers, changesOf } from './changedAnswers';
export { ChangedAnswer } from './ChangedAnswer';
export { ChangedNotice } from './ChangedNotice';
export { ChangedProvider } from './ChangedProvider';
export { ChangeList } from './ChangeList';
export { changeWords } from './changeWords';
