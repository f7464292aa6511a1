import { IdentityApi } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

const config = {
  demo: {
    people: [{ user: 'user:default/nora', name: 'Nora', about: 'Owns a bot' }],
  },
};

/** Answers like the auth backend: signs in whom the header names, and the guest where it names nobody. */
function authBackend() {
  return jest.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const user =
      new Headers(init?.headers).get('X-Demo-User') ?? 'user:default/guest';
    const identity = {
      type: 'user',
      userEntityRef: user,
      ownershipEntityRefs: [user],
    };
    return String(input).endsWith('/refresh')
      ? Response.json({
          profile: {},
          backstageIdentity: { token: 'a.e30.c', identity },
        })
      : new Response(undefined, { status: 404 });
  });
}

async function renderPage() {
  const signedIn: IdentityApi[] = [];
  const view = await renderInTestApp(
    <DemoSignInPage onSignInSuccess={identity => signedIn.push(identity)} />,
    {
      config,
      apis: [mockApis.discovery(), mockApis.config({ data: config })],
    },
  );
  const user = async () => {
    await waitFor(() => expect(signedIn).toHaveLength(1));
    return (await signedIn[0].getBackstageIdentity()).userEntityRef;
  };
  return { view, user, identity: () => signedIn[0] };
}

describe('DemoSignInPage', () => {
  beforeEach(() => authBackend());
  afterEach(() => {
    window.sessionStorage.clear();
    jest.restoreAllMocks();
  });

  it.each([
    { action: 'Enter as guest', expected: 'user:default/guest' },
    { action: 'Sign in as Nora', expected: 'user:default/nora' },
  ])('$action', async ({ action, expected }) => {
    const { user } = await renderPage();

    await userEvent.click(await screen.findByRole('button', { name: action }));

    expect(await user()).toBe(expected);
  });

  it('keeps the person over a reload, until they sign out', async () => {
    const first = await renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as Nora' }),
    );
    await first.user();
    first.view.unmount();

    const second = await renderPage();
    expect(await second.user()).toBe('user:default/nora');
    await second.identity().signOut();
    second.view.unmount();

    await renderPage();
    expect(
      await screen.findByRole('button', { name: 'Sign in as Nora' }),
    ).toBeVisible();
  });

  it('says why it could not sign in, and leads back', async () => {
    jest
      .spyOn(window, 'fetch')
      .mockImplementation(async () =>
        Response.json(
          { error: { name: 'NotFoundError', message: 'No Nora here' } },
          { status: 404 },
        ),
      );
    await renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as Nora' }),
    );

    expect(await screen.findByText(/No Nora here/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(
      await screen.findByRole('button', { name: 'Enter as guest' }),
    ).toBeVisible();
  });
});
