import {
  EvidenceReply,
  EvidenceSource,
  LensCollector,
  PracticeEvidence,
  sourceOfTool,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Refusal } from './Refusal';

interface PracticeKey {
  readonly questionId?: string;
  readonly choiceId?: string;
}

/** Evidence of one source in memory, with the rules of the real one as far as a person can meet them. */
export class StoredEvidence {
  /** What the source says when it is asked the next time; undefined: it does not answer. */
  next: readonly PracticeEvidence[] | undefined = [];
  #items: readonly PracticeEvidence[] = [];
  #source: EvidenceSource = {
    id: 'register',
    title: 'Register',
    speaksTo: [],
    failed: false,
  };

  /** What the source can speak to. */
  speakTo(speaksTo: EvidenceSource['speaksTo']): void {
    this.#source = { ...this.#source, speaksTo };
  }

  /** Makes the source a tool whose pipelines send evidence. */
  sentBy(tool: string): void {
    const id = sourceOfTool(tool);
    this.#source = { ...this.#source, id, title: tool, tool };
  }

  reply(): Pick<EvidenceReply, 'items' | 'sources'> {
    const installed = this.#source.speaksTo.length > 0;
    return {
      items: [...this.#items],
      sources: installed ? [this.#source] : [],
    };
  }

  /** As the list of the lens has it. */
  collectors(): LensCollector[] {
    const { id, title, speaksTo } = this.#source;
    return speaksTo.length > 0 ? [{ id, title, speaksTo }] : [];
  }

  refresh(): void {
    const askedAt = new Date().toISOString();
    if (this.next) {
      this.#items = this.next;
      this.#source = {
        ...this.#source,
        askedAt,
        answeredAt: askedAt,
        failed: false,
      };
    } else {
      this.#source = { ...this.#source, askedAt, failed: true };
    }
  }

  dispute(key: PracticeKey, word: { reason: string; by: string }): void {
    this.#change(key, item => {
      if (item.standing !== 'contradicts') {
        throw new Refusal(409, `No evidence contradicts ${item.choiceId}.`);
      }
      return {
        ...item,
        standing: 'disputed',
        findings: item.findings.map(finding => ({
          ...finding,
          disputed: true,
        })),
        dispute: { ...word, at: new Date().toISOString(), holds: true },
      };
    });
  }

  withdraw(key: PracticeKey): void {
    this.#change(key, ({ dispute, ...item }) => ({
      ...item,
      standing: 'contradicts',
      findings: item.findings.map(finding => ({ ...finding, disputed: false })),
    }));
  }

  #change(
    { questionId, choiceId }: PracticeKey,
    change: (item: PracticeEvidence) => PracticeEvidence,
  ) {
    this.#items = this.#items.map(item =>
      item.questionId === questionId && item.choiceId === choiceId
        ? change(item)
        : item,
    );
  }
}
