import { ConfigApi } from '@backstage/frontend-plugin-api';

/** One way to sign in on the demo's page. */
export interface Person {
  /** The user's entity ref. `undefined`: the guest. */
  readonly user: string | undefined;
  readonly action: string;
  readonly about: string;
}

const guest: Person = {
  user: undefined,
  action: 'Enter as guest',
  about: 'A member of the platform team, who may do what that team may.',
};

/** The guest, then the people of `demo.people`. */
export function readPeople(config: ConfigApi): Person[] {
  const people = config.getOptionalConfigArray('demo.people') ?? [];
  return [
    guest,
    ...people.map(person => ({
      user: person.getString('user'),
      action: `Sign in as ${person.getString('name')}`,
      about: person.getString('about'),
    })),
  ];
}
