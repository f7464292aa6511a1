import { Condition } from '../model';
import { ChoiceNames } from './ChoiceNames';
import { ConditionSyntaxError } from './errors';
import { Token } from './tokenize';

/** Deepest nesting of parentheses and negations. Beyond it a condition is refused before the call stack is in danger. */
export const MAX_CONDITION_DEPTH = 64;

/** Recursive descent over the tokens of one condition; builds frozen nodes. */
export class ConditionParser {
  #next = 0;
  #depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly choices: ChoiceNames,
  ) {}

  parse(): Condition {
    const condition = this.#any();
    const rest = this.tokens[this.#next];
    if (rest) {
      throw unexpected(rest);
    }
    return condition;
  }

  #any(): Condition {
    return this.#joined('||', 'any', () => this.#all());
  }

  #all(): Condition {
    return this.#joined('&&', 'all', () => this.#operand());
  }

  #joined(
    operator: '&&' | '||',
    kind: 'all' | 'any',
    operand: () => Condition,
  ): Condition {
    const operands = [operand()];
    while (this.tokens[this.#next]?.kind === operator) {
      this.#next += 1;
      operands.push(operand());
    }
    if (operands.length === 1) {
      return operands[0];
    }
    // `A && (B && C)` is `A && B && C`: what means the same is one tree.
    const of = operands.flatMap(item =>
      item.kind === kind ? item.of : [item],
    );
    return Object.freeze({ kind, of: Object.freeze(of) });
  }

  #operand(): Condition {
    const token = this.tokens[this.#next];
    this.#next += 1;
    switch (token?.kind) {
      case 'id':
        return this.#choice(token);
      case '!':
        return this.#nested(token, () =>
          Object.freeze({ kind: 'not', of: this.#operand() }),
        );
      case '(':
        return this.#nested(token, () => this.#group(token));
      default:
        throw unexpected(token);
    }
  }

  #group(opening: Token): Condition {
    const inner = this.#any();
    const closing = this.tokens[this.#next];
    if (!closing) {
      throw new ConditionSyntaxError(
        'condition-syntax',
        `The parenthesis at character ${opening.at} is not closed.`,
      );
    }
    if (closing.kind !== ')') {
      throw unexpected(closing);
    }
    this.#next += 1;
    return inner;
  }

  #choice(token: Token & { kind: 'id' }): Condition {
    const id = this.choices.find(token.text);
    if (id !== undefined) {
      return Object.freeze({ kind: 'choice', id });
    }
    if (token.text === 'default') {
      throw new ConditionSyntaxError(
        'condition-default-mixed',
        '"default" stands alone; it cannot be joined with choices.',
      );
    }
    throw new ConditionSyntaxError(
      'condition-unknown-choice',
      `"${token.text}" is not a choice of this question; correct or remove it.`,
    );
  }

  #nested(token: Token, read: () => Condition): Condition {
    this.#depth += 1;
    if (this.#depth > MAX_CONDITION_DEPTH) {
      throw new ConditionSyntaxError(
        'condition-too-deep',
        `Nested more than ${MAX_CONDITION_DEPTH} deep at character ${token.at}; simplify the condition.`,
      );
    }
    const condition = read();
    this.#depth -= 1;
    return condition;
  }
}

function unexpected(token: Token | undefined): ConditionSyntaxError {
  const what = token?.kind === 'id' ? token.text : token?.kind;
  return new ConditionSyntaxError(
    'condition-syntax',
    token
      ? `Unexpected "${what}" at character ${token.at}.`
      : 'The condition ends where a choice id is expected.',
  );
}
