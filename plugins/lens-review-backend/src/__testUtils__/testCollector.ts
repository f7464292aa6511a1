import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  CollectedEvidence,
  EvidenceCollector,
  evidenceCollectorsExtensionPoint,
  EvidenceTarget,
} from '@genai-lens/backstage-plugin-lens-review-node';

type Request = Parameters<EvidenceCollector['collect']>[0];

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** A collector that says what a test lets it say, and remembers what it was asked. */
export class TestCollector implements EvidenceCollector {
  readonly title = 'Test register';
  readonly requests: Request[] = [];
  readonly id: string;
  readonly speaksTo: readonly EvidenceTarget[];
  answer: (
    request: Request,
  ) => Promise<readonly CollectedEvidence[]> | readonly CollectedEvidence[] =
    () => [];

  constructor(options: {
    id?: string;
    lensId: string;
    practices: readonly (readonly [questionId: string, choiceId: string])[];
  }) {
    this.id = options.id ?? 'register';
    this.speaksTo = options.practices.map(([questionId, choiceId]) => ({
      lensId: options.lensId,
      questionId,
      choiceId,
    }));
  }

  async collect(request: Request): Promise<readonly CollectedEvidence[]> {
    this.requests.push(request);
    return this.answer(request);
  }

  /** From now on it says the same of the n-th best practice of every entity. */
  says(...given: readonly Partial<CollectedEvidence>[]): void {
    this.answer = ({ entities }) =>
      entities.flatMap(({ entityRef }) =>
        given.map((item, index) => ({
          ...this.speaksTo[index],
          entityRef,
          verdict: 'supports' as const,
          sentence: `Said of ${entityRef}.`,
          observedAt: new Date(),
          expiresAt: new Date(Date.now() + YEAR_MS),
          ...item,
        })),
      );
  }

  fails(message: string): void {
    this.answer = () => {
      throw new Error(message);
    };
  }

  /** The module that brings it. */
  module() {
    return createBackendModule({
      pluginId: 'lens-review',
      moduleId: `collector-${this.id}`,
      register: env => {
        env.registerInit({
          deps: { collectors: evidenceCollectorsExtensionPoint },
          init: async ({ collectors }) => collectors.addEvidenceCollector(this),
        });
      },
    });
  }
}
