/** What the words of a report mean. */
export const READING: readonly (readonly [word: string, meaning: string])[] = [
  [
    'In place',
    'A person says that the best practice is established. Verified: current evidence from a connected system supports it.',
  ],
  [
    'Provided by',
    'Another entity establishes it for this one, and somebody has taken that over. It counts as long as the provider keeps it in place.',
  ],
  [
    'Contradicted',
    'A person says that it is in place, and current evidence says otherwise. It earns no credit until that is mended or disputed with a reason.',
  ],
  [
    'Not in place',
    'The best practice is in scope and missing. Marks such as business priorities explain why; they do not close it.',
  ],
  [
    'Risk accepted',
    'It is missing, and another person than who asked has accepted the risk until a date.',
  ],
  [
    'Out of scope',
    'It does not concern this workload, by its scope or by the word of a person.',
  ],
  [
    'Documented risk',
    'The risk of leaving the best practice out, as the lens documents it. It is not a finding about this component.',
  ],
  [
    'AWS reading',
    'The risk of a question by the rules of the lens, as the AWS Well-Architected Tool counts it.',
  ],
];
