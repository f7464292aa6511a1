import {
  LensDiff,
  LensDiffPart,
  LensDiffReply,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A difference of two lenses as the contract has it. */
export function presentDiff(diff: LensDiff): LensDiffReply {
  return {
    lens: { fields: diff.lens.fields.map(copy) },
    pillars: presentPart(diff.pillars),
    questions: presentPart(diff.questions),
    choices: presentPart(diff.choices),
    needsMajor: diff.needsMajor,
  };
}

function presentPart({ added, removed, changed }: LensDiffPart) {
  return {
    added: added.map(copy),
    removed: removed.map(copy),
    changed: changed.map(item => ({
      ...item,
      fields: item.fields.map(copy),
    })),
  };
}

function copy<T extends object>(item: T): T {
  return { ...item };
}
