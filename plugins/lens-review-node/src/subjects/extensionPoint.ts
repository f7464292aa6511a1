import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SubjectReader } from './types';

/** Takes the sources that know which versions of prompts and models entities use. */
export interface SubjectReadersExtensionPoint {
  addSubjectReader(reader: SubjectReader): void;
}

/** Where modules of the plugin `lens-review` say what answers are about. */
export const subjectReadersExtensionPoint =
  createExtensionPoint<SubjectReadersExtensionPoint>({
    id: 'lens-review.subject-readers',
  });
