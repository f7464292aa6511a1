import { cut } from '../../cut';
import { FORMAT, FORMAT_PLAIN_TEXT } from '../format';
import { ExportChange } from './types';

/** Close in meaning, where there is something that is; a hyphen stands for the rest. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ';': ',',
  '%': ' percent',
  '"': "'",
  '“': "'",
  '”': "'",
  '„': "'",
  '‘': "'",
  '’': "'",
  '`': "'",
  '…': '...',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '<': '(',
  '>': ')',
  '|': '/',
  '*': '+',
  '=': ':',
  $: 'USD ',
};

/** Makes texts fit the format, and lists what it had to do. */
export class Fitter {
  readonly changes: ExportChange[] = [];

  /** A name, title or description. */
  plain(text: string, where: { path: string; max: number }): string {
    const { path, max } = where;
    const plain = FORMAT_PLAIN_TEXT.test(text) ? text : replaced(text);
    this.changed('replaced', { path, from: text, to: plain });
    return this.cut(plain, { path, max });
  }

  /** The text of a resource, which takes any character. */
  cut(text: string, where: { path: string; max?: number }): string {
    const { path, max = FORMAT.text } = where;
    const short = cut(text, max);
    this.changed('cut', { path, from: text, to: short });
    return short;
  }

  added(path: string, to: string): void {
    this.changes.push({ path, kind: 'added', to });
  }

  dropped(path: string, from: string): void {
    this.changes.push({ path, kind: 'dropped', from });
  }

  /** Lists the change, where it is one. */
  changed(
    kind: 'cut' | 'replaced',
    change: { path: string; from: string; to: string },
  ): void {
    if (change.from !== change.to) {
      this.changes.push({ kind, ...change });
    }
  }
}

function replaced(text: string): string {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n')]
    .map(character =>
      FORMAT_PLAIN_TEXT.test(character) ? character : substitute(character),
    )
    .join('');
}

function substitute(character: string): string {
  if (Object.hasOwn(REPLACEMENTS, character)) {
    return REPLACEMENTS[character];
  }
  return /\s/.test(character) ? ' ' : '-';
}
