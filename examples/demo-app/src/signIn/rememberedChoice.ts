import { Person } from './people';

const KEY = 'genai-lens-demo:signed-in-as';
const GUEST = 'guest';

/**
 * Remembers who signed in until the browser tab is closed, so that a reload keeps the user, and two tabs can be two
 * people.
 */
export const rememberedChoice = {
  find(people: readonly Person[]): Person | undefined {
    const chosen = window.sessionStorage.getItem(KEY);
    return people.find(person => (person.user ?? GUEST) === chosen);
  },
  set(person: Person): void {
    window.sessionStorage.setItem(KEY, person.user ?? GUEST);
  },
  forget(): void {
    window.sessionStorage.removeItem(KEY);
  },
};
