import { createBackendModule } from '@backstage/backend-plugin-api';
import { Subject } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  EntitySubjects,
  SubjectReader,
  subjectReadersExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';

type Request = Parameters<SubjectReader['read']>[0];

/** A prompt under the label `production`. */
export function promptSubject(version: string, name = 'reply'): Subject {
  return {
    kind: 'prompt',
    ref: `prompt:default/${name}`,
    title: name,
    label: 'production',
    version,
    digest: `digest of ${version}`,
  };
}

/** A model. */
export function modelSubject(version: string, name = 'claude'): Subject {
  return { kind: 'model', ref: `model:default/${name}`, title: name, version };
}

/** A reader of subjects that says what a test lets it say, and remembers what it was asked. */
export class TestReader implements SubjectReader {
  readonly requests: Request[] = [];
  readonly id: string;
  /** By entity; what is not here is not mentioned. */
  readonly subjects = new Map<string, readonly Subject[]>();
  /** In place of the subjects. */
  instead: (() => never) | readonly unknown[] | undefined;

  constructor(id = 'register') {
    this.id = id;
  }

  /** From now on the component uses these. */
  says(name: string, ...subjects: readonly Subject[]): void {
    this.subjects.set(`component:default/${name}`, subjects);
  }

  async read(request: Request): Promise<readonly EntitySubjects[]> {
    this.requests.push(request);
    if (this.instead) {
      const { instead } = this;
      return JSON.parse(
        JSON.stringify(typeof instead === 'function' ? instead() : instead),
      );
    }
    return request.entityRefs.flatMap(entityRef => {
      const subjects = this.subjects.get(entityRef);
      return subjects ? [{ entityRef, subjects }] : [];
    });
  }

  /** The module that brings it. */
  module() {
    return createBackendModule({
      pluginId: 'lens-review',
      moduleId: `reader-${this.id}`,
      register: env => {
        env.registerInit({
          deps: { subjects: subjectReadersExtensionPoint },
          init: async ({ subjects }) => subjects.addSubjectReader(this),
        });
      },
    });
  }
}
