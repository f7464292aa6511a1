import { SchemaProperties } from './fields';

const WHERE_IT_BELONGS =
  'Prompt text does not belong in a catalog entity, where everybody can read and search it: keep it in the registry ' +
  'that a source reads, or in a file of its own that spec.contentFrom names';

/** Fields in which people would put a prompt's text, each refused with a sentence that says where it belongs. */
export const refusedText: SchemaProperties = {
  template: refused('The text of a prompt. Not allowed here.'),
  content: refused('The text of a prompt. Not allowed here.'),
  messages: refused('The messages of a chat prompt. Not allowed here.'),
};

function refused(description: string) {
  return { description, not: {}, errorMessage: WHERE_IT_BELONGS };
}
