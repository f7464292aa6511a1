import { ReviewScope } from './scope';

/** What a best practice can depend on: the prompts and models that the workload uses, and the scope facts. */
export const DEPENDENCIES = ['prompts', 'models', 'scope'] as const;

/** One of them. */
export type Dependency = (typeof DEPENDENCIES)[number];

/** A prompt or model that an entity uses, as it is at one moment. It holds no text. */
export interface Subject {
  readonly kind: 'prompt' | 'model';
  /** Full entity ref, lower case. */
  readonly ref: string;
  readonly title: string;
  /** The label by which the version is used: `production`. */
  readonly label?: string;
  readonly version: string;
  /** Of the content, keyed: it is compared, never shown. */
  readonly digest?: string;
}

/** A subject of an entity, and when it was first seen so. */
export interface CurrentSubject extends Subject {
  /** ISO 8601. */
  readonly seenAt: string;
}

/**
 * What an answer depended on when somebody last said that it is true. A part that is missing was not known then, or the
 * answer does not depend on it. No part is empty.
 */
export interface Fingerprint {
  /** ISO 8601. */
  readonly at: string;
  /** Scope fact id → value id, of facts that were known. */
  readonly scope?: ReviewScope;
  readonly prompts?: readonly Subject[];
  readonly models?: readonly Subject[];
}

/** How something that an answer depends on differs from what it was. */
export interface SubjectChange {
  readonly kind: Subject['kind'] | 'scope';
  /** Of a scope fact: its id. */
  readonly ref: string;
  /** Of a scope fact: its id. */
  readonly title: string;
  readonly label?: string;
  /** A version, or the id of a scope fact's value. Missing: it was not there. */
  readonly from?: string;
  /** Missing: it is there no longer. The same as `from`: the content of this version has changed. */
  readonly to?: string;
  /** ISO 8601: when it was first seen so, of a prompt or a model that is there. */
  readonly noticedAt?: string;
}
