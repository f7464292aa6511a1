import { Choice, RuleLevel } from '../../model';

const MAX_NAMED = 3;
const MAX_TITLE = 60;

/** `"Grant least privilege" (SEC01_BP01)`. */
export function nameOf({ id, title }: Choice): string {
  return title === id ? `"${id}"` : `"${shortened(title.trim())}" (${id})`;
}

/** A few long titles would hide what the sentence says. */
function shortened(title: string): string {
  return title.length > MAX_TITLE
    ? `${title.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`
    : title;
}

/** Names of a few choices, and how many more there are. */
export function namesOf(choices: readonly Choice[]): string {
  const names = choices.slice(0, MAX_NAMED).map(nameOf);
  const more = choices.length - names.length;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}

/** `A, B and C`. */
export function listed(
  words: readonly string[],
  joint: 'and' | 'or' = 'and',
): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

const LEVELS: Readonly<Record<RuleLevel, string>> = {
  NO_RISK: 'no risk',
  MEDIUM_RISK: 'MEDIUM',
  HIGH_RISK: 'HIGH',
};

/** `MEDIUM`, as people read it. */
export function levelName(level: RuleLevel | undefined): string {
  return level ? LEVELS[level] : 'no level';
}

/** `rule 2 (HIGH)`; rules are counted from 1. */
export function ruleName(
  rules: readonly { readonly level: RuleLevel }[],
  index: number,
): string {
  return `rule ${index + 1} (${levelName(rules[index].level)})`;
}
