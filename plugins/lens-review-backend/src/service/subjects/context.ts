import { LoggerService } from '@backstage/backend-plugin-api';
import { SubjectReader } from '@genai-lens/backstage-plugin-lens-review-node';
import { ReviewContext } from '../reviews/context';

/** What the use cases on what answers are about share. */
export interface SubjectContext extends ReviewContext {
  readonly subjectReaders: readonly SubjectReader[];
  readonly logger: LoggerService;
}
