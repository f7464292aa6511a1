import { FORMAT_PLAIN_TEXT } from '../format';

/** Control characters but tab and line breaks, and halves of surrogate pairs. */
const UNUSABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** The text without characters that a database or a page cannot hold. */
export function withoutUnusable(text: string): string {
  return text.replace(UNUSABLE, '');
}

/** The first ten characters that plain text must not have; those that cannot be seen by their code. */
export function refusedCharacters(text: string): string {
  const characters = new Set(
    [...text].filter(character => !FORMAT_PLAIN_TEXT.test(character)),
  );
  return [...characters].slice(0, 10).map(visible).join(' ');
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
