import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  diffOfLenses,
  DRAFT,
  MAJOR_DIFF,
  summaryOfLens,
  versionOf,
} from '../../../__testUtils__/libraryReplies';
import { refusal } from '../../../__testUtils__/renderFleet';
import { renderLibrary } from '../../../__testUtils__/renderLibrary';

describe('the list of lenses', () => {
  it('says what is in each, where it comes from, and where it is used', async () => {
    const { container } = await renderLibrary({
      lenses: [
        summaryOfLens({ draft: DRAFT }),
        summaryOfLens({
          id: 'built',
          name: 'Built Lens',
          builtIn: true,
          origin: 'built-in',
          reviews: 0,
          problem: 'Its file cannot be read.',
        }),
      ],
    });
    const row = await screen.findByRole('row', { name: /Small Lens/ });
    expect(row).toHaveTextContent('small · Imported here');
    expect(within(row).getByText('Draft')).toBeVisible();
    expect(
      within(row).getByRole('link', { name: '2 reviews' }),
    ).toHaveAttribute(
      'href',
      '/lens-review?lens=small&view=components&status=draft&status=complete&status=stale',
    );
    const built = screen.getByRole('row', { name: /Built Lens/ });
    expect(built).toHaveTextContent('Its file cannot be read.');
    expect(built).toHaveTextContent('No review');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is read only for people who may not manage lenses', async () => {
    await renderLibrary({ mayManage: false });
    await screen.findByRole('row', { name: /Small Lens/ });
    expect(
      screen.queryByRole('link', { name: 'Import a lens' }),
    ).not.toBeInTheDocument();
  });

  it('says what to do where there is none', async () => {
    await renderLibrary({ lenses: [] });
    expect(await screen.findByText('There is no lens yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import a lens' })).toHaveAttribute(
      'href',
      '/?view=import',
    );
  });

  it('says why it cannot be shown', async () => {
    await renderLibrary({
      replies: { 'GET /lenses': refusal(503, 'Error', 'The database is away') },
    });
    expect(await screen.findByText('Could not load the lenses')).toBeVisible();
  });

  it('knows lenses that are not there, and imports that are not allowed', async () => {
    await renderLibrary({ at: '/?lens=other' });
    expect(await screen.findByText('There is no lens "other"')).toBeVisible();
    await renderLibrary({ at: '/?view=import', mayManage: false });
    expect(await screen.findByText('You may not import lenses')).toBeVisible();
  });
});

describe('a lens', () => {
  it('shows its versions, and deprecates one with a reason', async () => {
    const versions = [
      versionOf('2.0', { change: 'major', reviews: 0 }),
      versionOf('1.0.0'),
    ];
    const { container, bodies } = await renderLibrary({
      at: '/?lens=small&version=2.0',
      replies: {
        'GET /lenses/small/versions': { items: versions },
        'POST /lenses/small/versions/1.0.0/deprecate': versionOf('1.0.0', {
          status: 'deprecated',
        }),
      },
    });
    const list = await screen.findByRole('list', { name: 'Versions' });
    expect(list).toHaveTextContent('Major: reviews are offered an upgrade');
    expect(list).toHaveTextContent('First publication');
    expect(
      screen.getByRole('link', { name: 'Differences from 1.0.0' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getByRole('button', { name: 'Deprecate version 1.0.0' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/^Reason/),
      'Replaced by 2.0',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Deprecate' }),
    );
    expect(bodies).toEqual([
      {
        key: 'POST /lenses/small/versions/1.0.0/deprecate',
        body: { reason: 'Replaced by 2.0' },
      },
    ]);
  });

  it('offers nothing to change to people who may not', async () => {
    await renderLibrary({ at: '/?lens=small', mayManage: false });
    await screen.findByRole('list', { name: 'Versions' });
    expect(screen.queryByRole('button', { name: /Deprecate/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'New version' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
  });

  it('can be tried out as reviewers will see it, and saves nothing', async () => {
    const { requests } = await renderLibrary({
      at: '/?lens=small&view=questions&pillar=security',
    });
    const choice = await screen.findByRole('radiogroup', {
      name: 'Grant least privilege',
    });
    const before = requests.length;
    await userEvent.click(
      within(choice).getByRole('radio', { name: 'In place' }),
    );
    expect(
      within(choice).getByRole('radio', { name: 'In place' }),
    ).toBeChecked();
    expect(
      screen.getByText(
        'A preview: answer as a reviewer would, nothing is saved',
      ),
    ).toBeVisible();
    expect(requests).toHaveLength(before);
  });

  it('shows what came, what went and what changed from version to version', async () => {
    const { container } = await renderLibrary({
      at: '/?lens=small&version=2.0&view=differences',
      replies: {
        'GET /lenses/small/versions': {
          items: [versionOf('2.0'), versionOf('1.0.0')],
        },
        'GET /lenses/small/diff?from=1.0.0&to=2.0': MAJOR_DIFF,
      },
    });
    const added = await screen.findByRole('region', { name: 'New (1)' });
    expect(added).toHaveTextContent(
      'How do you test?Question SEC03 with 1 best practice',
    );
    expect(
      screen.getByRole('region', { name: 'Dropped (1)' }),
    ).toHaveTextContent('Watch quotasBest practice REL01_BP01 of REL01');
    const changed = screen.getByRole('region', { name: 'Changed (1)' });
    expect(changed).toHaveTextContent('Risk rules');
    expect(changed.querySelector('del')).toHaveTextContent('HIGH: default');
    expect(changed.querySelector('ins')).toHaveTextContent('NO: a');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where two versions are the same, and where there is only one', async () => {
    await renderLibrary({
      at: '/?lens=small&version=2.0&view=differences',
      replies: {
        'GET /lenses/small/versions': {
          items: [versionOf('2.0'), versionOf('1.0.0')],
        },
        'GET /lenses/small/diff?from=1.0.0&to=2.0': diffOfLenses(),
      },
    });
    expect(
      await screen.findByText('The two versions say the same.'),
    ).toBeVisible();
    await renderLibrary({ at: '/?lens=small&view=differences' });
    expect(
      await screen.findByText('There is nothing to compare with yet'),
    ).toBeVisible();
  });

  it('is exported as a file', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:lens';
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
    const { requests } = await renderLibrary({
      at: '/?lens=small',
      replies: {
        'GET /lenses/small/export?version=1.0.0&format=aws': {
          schemaVersion: '2021-11-01',
        },
        'GET /lenses/small/export?version=1.0.0&format=overlay': refusal(
          409,
          'ConflictError',
          'No.',
        ),
      },
    });
    const choose = async (title: string) => {
      await userEvent.click(
        await screen.findByRole('button', { name: 'Export' }),
      );
      await userEvent.click(
        await screen.findByRole('menuitem', { name: title }),
      );
    };
    await choose('Custom lens for the AWS tool (JSON)');
    expect(requests).toContain(
      'GET /lenses/small/export?version=1.0.0&format=aws',
    );
    expect(saved).toEqual(['small-1.0.0.json']);
    await choose('Overlay (JSON)');
    expect(await screen.findByRole('alert')).toHaveTextContent('No.');
    expect(saved).toHaveLength(1);
  });
});
