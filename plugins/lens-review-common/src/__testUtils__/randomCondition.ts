import fc from 'fast-check';

/** Random source text of a condition over the ids, with needless parentheses and odd spaces now and then. */
export function conditionOver(ids: readonly string[]): fc.Arbitrary<string> {
  const { condition } = fc.letrec<{ condition: string }>(tie => ({
    condition: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(...ids),
      tie('condition').map(inner => `!(${inner})`),
      fc.constantFrom(...ids).map(id => `! ${id}`),
      tie('condition').map(inner => `( ${inner} )`),
      fc
        .tuple(
          fc.array(tie('condition'), { minLength: 2, maxLength: 4 }),
          fc.constantFrom('&&', ' && ', '||', '\n|| '),
        )
        .map(([operands, operator]) => operands.join(operator)),
    ),
  }));
  return condition.filter(source => !/[(!]{20}/.test(source));
}
