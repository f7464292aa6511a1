import { ImportBody } from '@genai-lens/backstage-plugin-lens-review-common';

type Documents = ImportBody['documents'];

/** A text that was chosen, with the name that errors call it by. */
export interface ChosenText {
  readonly name: string;
  readonly text: string;
}

/** Reads what the AWS CLI printed. Throws an error with a sentence that names the file; what is in it is checked by the server. */
export function readDocuments(chosen: readonly ChosenText[]): Documents {
  return chosen.flatMap(({ name, text }) => {
    const documents = [parse(name, text)].flat().filter(isDocument);
    if (documents.length === 0) {
      throw new Error(
        `${name} has no "Answer", "Answers" or "AnswerSummaries": it is not what list-answers or get-answer prints.`,
      );
    }
    return documents;
  });
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(
      `${name} is not JSON. Let the AWS CLI print it with "--output json".`,
    );
  }
}

function isDocument(value: unknown): value is Documents[number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['Answer', 'Answers', 'AnswerSummaries'].some(key => key in value)
  );
}
