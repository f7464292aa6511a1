import {
  Lens,
  SubjectChange,
} from '@genai-lens/backstage-plugin-lens-review-common';

const KINDS = { prompt: 'Prompt', model: 'Model' } as const;

/** What has changed of what an answer is about, in one sentence without its full stop. */
export function changeWords(change: SubjectChange, lens: Lens): string {
  return change.kind === 'scope'
    ? scopeWords(change, lens)
    : assetWords(change, KINDS[change.kind]);
}

function assetWords(
  { title, label, from, to }: SubjectChange,
  kind: string,
): string {
  const name = `${kind} ${title}`;
  if (from === undefined) {
    return `${name} is used now, in version ${to}`;
  }
  if (to === undefined) {
    return `${name} is not used any more; it was version ${from}`;
  }
  if (from === to) {
    return `${name}: the content of version ${from} has changed`;
  }
  return label
    ? `${name}: ${label} moved from version ${from} to version ${to}`
    : `${name}: version ${from} became version ${to}`;
}

function scopeWords({ ref, from, to }: SubjectChange, lens: Lens): string {
  const fact = lens.scopeFacts.find(({ id }) => id === ref);
  const titleOf = (valueId = '') =>
    fact?.values.find(({ id }) => id === valueId)?.title ?? valueId;
  return `Scope, ${fact?.title ?? ref}: it was ${titleOf(
    from,
  )}, now it is ${titleOf(to)}`;
}
