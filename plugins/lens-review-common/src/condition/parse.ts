import { Condition } from '../model';
import { ChoiceNames } from './ChoiceNames';
import { ConditionParser } from './ConditionParser';
import { ConditionErrorCode, ConditionSyntaxError } from './errors';
import { tokenize } from './tokenize';

/** Longest condition in characters; several hundred operators fit easily. */
export const MAX_CONDITION_LENGTH = 50_000;

/** A condition's tree, or why it has none. */
export type ParsedCondition =
  | {
      readonly ok: true;
      readonly condition: Condition;
      /** Choices that it spells differently: what is written, and the id that is meant. */
      readonly respelled: ReadonlyMap<string, string>;
    }
  | {
      readonly ok: false;
      readonly code: ConditionErrorCode;
      readonly message: string;
    };

const DEFAULT: Condition = Object.freeze({ kind: 'default' });

/**
 * Parses a risk rule's condition: `default`, or choice ids joined by `&&`,
 * `||`, `!` and parentheses, where `!` binds tighter than `&&` and `&&` tighter than `||`.
 */
export function parseCondition(
  source: string,
  choiceIds: ReadonlySet<string>,
): ParsedCondition {
  const names = new ChoiceNames(choiceIds);
  const trimmed = source.trim();
  if (trimmed === '') {
    return refuse('condition-empty', 'The condition is empty.');
  }
  if (trimmed === 'default') {
    return { ok: true, condition: DEFAULT, respelled: names.respelled };
  }
  if (source.length > MAX_CONDITION_LENGTH) {
    return refuse(
      'condition-too-long',
      `The condition has ${source.length} characters; at most ${MAX_CONDITION_LENGTH} are read.`,
    );
  }
  const read = tokenize(source);
  if (!read.ok) {
    return refuse(
      'condition-character',
      `Unexpected "${read.text}" at character ${read.at}; use choice ids with &&, ||, ! and parentheses.`,
    );
  }
  try {
    const condition = new ConditionParser(read.tokens, names).parse();
    return { ok: true, condition, respelled: names.respelled };
  } catch (error) {
    if (error instanceof ConditionSyntaxError) {
      return refuse(error.code, error.message);
    }
    throw error;
  }
}

function refuse(code: ConditionErrorCode, message: string): ParsedCondition {
  return { ok: false, code, message };
}
