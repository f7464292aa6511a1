import { InputError } from '@backstage/errors';
import {
  Evidence,
  Lens,
  sourceOfTool,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findPushedPractice } from './findPushedPractice';
import { pushedTimes } from './pushedTimes';
import { PushBody, PushedItem } from './types';

/** What a tool sends, as evidence of its source. Throws `InputError` that names the field. */
export function toPushedEvidence(
  { tool, items }: PushBody,
  { lens, now }: { lens: Lens; now: Date },
): readonly Evidence[] {
  const seen = new Map<string, string>();
  return items.map((item, index) => {
    const path = `items[${index}]`;
    const practice = findPushedPractice(lens, item, path);
    const key = JSON.stringify(practice);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new InputError(
        `${path}.choiceId: ${first} is on the same best practice`,
      );
    }
    seen.set(key, path);
    return {
      source: sourceOfTool(tool),
      ...practice,
      verdict: item.verdict,
      sentence: wellFormed(item.sentence),
      ...linkOf(item),
      ...(item.file !== undefined && { file: wellFormed(item.file) }),
      ...(item.line !== undefined && { line: item.line }),
      about: [],
      ...pushedTimes(item, { now, path }),
    };
  });
}

/** A bare address is called what it leads to: the file, or its host. */
function linkOf({ link, file, line }: PushedItem): Pick<Evidence, 'link'> {
  if (link === undefined) {
    return {};
  }
  if (typeof link !== 'string') {
    return { link: { title: wellFormed(link.title), url: link.url } };
  }
  const place = line === undefined ? file : `${file}:${line}`;
  return {
    link: { title: wellFormed(place ?? new URL(link).host), url: link },
  };
}

/** As both databases give it back, without halves of characters: disputes compare sentences. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
