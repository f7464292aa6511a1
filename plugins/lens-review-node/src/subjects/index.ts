export { subjectReadersExtensionPoint } from './extensionPoint';
export type { SubjectReadersExtensionPoint } from './extensionPoint';
export type { EntitySubjects, SubjectReader } from './types';
