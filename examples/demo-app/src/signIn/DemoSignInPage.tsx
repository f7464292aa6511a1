import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useMemo, useState } from 'react';
import { Person, readPeople } from './people';
import { PeopleList } from './PeopleList';
import { rememberedChoice } from './rememberedChoice';
import { SignInFailed } from './SignInFailed';
import { withSignOut } from './withSignOut';

/** Lets the visitor choose who to be. A choice that this browser tab remembers is taken without asking. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = useMemo(() => readPeople(config), [config]);
  const [chosen, setChosen] = useState(() => rememberedChoice.find(people));

  const choose = (person: Person) => {
    rememberedChoice.set(person);
    setChosen(person);
  };

  const reconsider = () => {
    rememberedChoice.forget();
    setChosen(undefined);
  };

  if (!chosen) {
    return <PeopleList people={people} onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      {...(chosen.user
        ? { provider: 'demo', headers: { 'X-Demo-User': chosen.user } }
        : { provider: 'guest' })}
      onSignInSuccess={identity =>
        onSignInSuccess(withSignOut(identity, rememberedChoice.forget))
      }
      ErrorComponent={({ error }) => (
        <SignInFailed error={error} onBack={reconsider} />
      )}
    />
  );
}
