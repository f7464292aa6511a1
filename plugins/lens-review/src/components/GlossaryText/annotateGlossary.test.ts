import { annotateGlossary } from './annotateGlossary';

const glossary = [
  { term: 'Guardrail', text: 'A filter.' },
  { term: 'Model', text: 'Weights.' },
  { term: 'Foundation model', aliases: ['FM'], text: 'A large model.' },
  {
    term: 'Retrieval-augmented generation',
    aliases: ['RAG'],
    text: 'Look it up.',
  },
];

const marked = (texts: string[]) => {
  const annotated = annotateGlossary(texts, glossary);
  return texts.map(text =>
    (annotated.get(text) ?? [])
      .map(segment =>
        segment.entry
          ? `[${segment.text}=${segment.entry.term}]`
          : segment.text,
      )
      .join(''),
  );
};

describe('annotateGlossary', () => {
  it.each([
    ['marks a term in any case', 'A guardrail.', 'A [guardrail=Guardrail].'],
    ['marks a plural', 'Use guardrails.', 'Use [guardrails=Guardrail].'],
    [
      'marks an alias',
      'RAG helps.',
      '[RAG=Retrieval-augmented generation] helps.',
    ],
    ['takes an acronym literally', 'A rag and an fm.', 'A rag and an fm.'],
    [
      'leaves parts of words alone',
      'Remodel the modeling.',
      'Remodel the modeling.',
    ],
    [
      'leaves the tail of a hyphenated word alone',
      'A sub-model.',
      'A sub-model.',
    ],
    [
      'prefers the longest term at a place',
      'A foundation model is a model.',
      'A [foundation model=Foundation model] is a [model=Model].',
    ],
    [
      'marks only the first occurrence',
      'FM, then FM, then foundation models.',
      '[FM=Foundation model], then FM, then foundation models.',
    ],
    ['keeps a text without terms whole', 'Nothing here.', 'Nothing here.'],
  ])('%s', (_, text, expected) => {
    expect(marked([text])).toEqual([expected]);
  });

  it('counts occurrences over all texts that are read together', () => {
    expect(marked(['A guardrail.', 'Two guardrails, one model.'])).toEqual([
      'A [guardrail=Guardrail].',
      'Two guardrails, one [model=Model].',
    ]);
  });
});
