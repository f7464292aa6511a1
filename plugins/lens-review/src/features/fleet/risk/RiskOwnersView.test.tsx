import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import {
  changesOf,
  summaryOf,
  totalsOf,
} from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const AT = '/?view=risk-owners';
const CHANGES = 'POST /fleet/changes/query';
const replies = { [CHANGES]: changesOf() };
const section = (name: string) => screen.findByRole('region', { name });

describe('the page for risk owners', () => {
  it('tells in words how things stand and what has changed', async () => {
    const { container, asked } = await renderFleet({ at: AT, replies });
    const short = await section('In short');
    expect(short).toHaveTextContent(
      'The lens concerns 14 components: 6 have a complete review, 1 a review that is stale, 4 one in progress, 3 none.',
    );
    expect(short).toHaveTextContent(
      '2 more were declared out of it although they depend on a model.',
    );
    expect(short).toHaveTextContent(
      'Since 20 Aug 2026, high risk: 12 to 9 (3 fewer)',
    );
    expect(short).toHaveTextContent('Begun reviews: 3 then, 6 now');
    expect(asked(CHANGES)).toEqual([{ lens: 'small', days: 92 }]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells it by pillar, with the change since last quarter', async () => {
    await renderFleet({ at: AT, replies });
    const security = within(await section('By pillar')).getByRole('heading', {
      name: 'Security',
    }).parentElement;
    expect(security).toHaveTextContent(
      '1 of its 3 best practices is open in at least one component, 1 with high risk.',
    );
    expect(security).toHaveTextContent(
      'Since 20 Aug 2026, high risk: 12 to 9 (3 fewer).',
    );
  });

  it('tells it by responsible-AI dimension and by OWASP item, with their changes', async () => {
    await renderFleet({ at: AT, replies });
    expect(await section('By responsible-AI dimension')).toHaveTextContent(
      /Safety1 of its 5 best practices.*Since 20 Aug 2026, high risk: 12 to 9 \(3 fewer\)/,
    );
    const owasp = await section('By OWASP Top 10');
    expect(owasp).toHaveTextContent(
      /LLM06 Excessive AgencyIts only best practice is open in 9 of 12 components\.Since 20 Aug 2026, high risk: 12 to 9 \(3 fewer\)/,
    );
    expect(owasp).toHaveTextContent(
      /LLM01 Prompt InjectionNo best practice of the lens speaks to it\./,
    );
  });

  it('makes no comparison with a time before the first review', async () => {
    await renderFleet({
      at: AT,
      replies: {
        ...replies,
        [CHANGES]: changesOf({ begun: { before: 0, now: 6 } }),
      },
    });
    expect(await section('In short')).toHaveTextContent(
      'There is no comparison with last quarter: no review had begun then.',
    );
    expect(screen.queryByText(/^Since/)).not.toBeInTheDocument();
  });

  it('says so where the lens concerns nothing, and where it cannot be loaded', async () => {
    const nothing = summaryOf({ totals: totalsOf({ components: 0 }) });
    await renderFleet({
      at: AT,
      replies: { ...replies, 'POST /fleet/summary/query': nothing },
    });
    expect(
      await screen.findByText('The lens concerns no component yet'),
    ).toBeInTheDocument();
  });

  it('offers to try again', async () => {
    await renderFleet({
      at: AT,
      replies: {
        ...replies,
        [CHANGES]: refusal(503, 'Error', 'Away'),
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the report',
    );
  });
});
