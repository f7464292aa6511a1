export { AuthorizedSubjectService } from './AuthorizedSubjectService';
export type { SubjectContext } from './context';
export { forgetOldSubjects } from './forgetOldSubjects';
export { ReaderList } from './ReaderList';
export { readSubjects, readSubjectsOf } from './readSubjects';
