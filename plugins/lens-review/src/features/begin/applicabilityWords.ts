/** What a lens is about, where its name alone makes a clumsy question. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'generative-ai': 'generative AI',
  'machine-learning': 'machine learning',
  'responsible-ai': 'AI',
};

/** The question whether a lens concerns an entity, and the reason that a bare yes is recorded with. */
export function applicabilityWords(lens: {
  lensId: string;
  lensName: string;
}): {
  question: string;
  yes: string;
} {
  const subject = SUBJECTS[lens.lensId];
  return subject
    ? {
        question: `Does this use ${subject}?`,
        yes: `It uses ${subject}.`,
      }
    : {
        question: `Does the ${lens.lensName} concern this?`,
        yes: `The ${lens.lensName} concerns it.`,
      };
}
