interface ApplicabilityWords {
  /** Whether a lens concerns an entity. */
  readonly question: string;
  /** The reason that a bare yes is recorded with. */
  readonly yes: string;
}

/** What a lens is about, where its name alone makes a clumsy question. */
const WORDS: Readonly<Record<string, ApplicabilityWords>> = {
  'generative-ai': {
    question: 'Does this use generative AI?',
    yes: 'It uses generative AI.',
  },
  'responsible-ai': {
    question: 'Does this use AI?',
    yes: 'It uses AI.',
  },
  'machine-learning': {
    question: 'Does this train, tune or run models of your own?',
    yes: 'It trains, tunes or runs models of our own.',
  },
};

/** The question whether a lens concerns an entity, and the reason that a bare yes is recorded with. */
export function applicabilityWords(lens: {
  lensId: string;
  lensName: string;
}): ApplicabilityWords {
  return (
    WORDS[lens.lensId] ?? {
      question: `Does the ${lens.lensName} concern this?`,
      yes: `The ${lens.lensName} concerns it.`,
    }
  );
}
