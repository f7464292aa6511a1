import { SaveState } from '../../state';

const OPEN_IT = 'Open the question to see it.';

/** Why an answer that was restored is not saved. */
export function whyNotSaved(state: SaveState): string {
  switch (state.kind) {
    case 'incomplete':
      return `Something is missing in it: ${state.problems
        .map(({ message }) => message)
        .join(' ')} ${OPEN_IT}`;
    case 'conflict':
      return `Somebody else has changed the answer meanwhile. ${OPEN_IT}`;
    case 'refused':
    case 'retrying':
      return state.message;
    default:
      return 'It is not saved yet.';
  }
}
