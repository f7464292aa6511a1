import { smallLens } from '../../__testUtils__/smallLens';
import { scopeChange, scopePatch } from './scopeChange';

const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

describe('scopeChange', () => {
  it.each([
    [{}, { agents: 'no-agents' }, [], ['SEC02_BP01']],
    [{ agents: 'no-agents' }, { agents: 'agents' }, ['SEC02_BP01'], []],
    [{ agents: 'no-agents' }, {}, ['SEC02_BP01'], []],
    [{}, { agents: 'agents' }, [], []],
  ])('from %o to %o', (before, after, comesIn, goesOut) => {
    const change = scopeChange({ lens: smallLens, before, after });
    expect(ids(change.comesIn)).toEqual(comesIn);
    expect(ids(change.goesOut)).toEqual(goesOut);
  });
});

describe('scopePatch', () => {
  it('names what differs, and null for what is not known any more', () => {
    expect(
      scopePatch(
        { agents: 'agents', personalData: 'personal', stage: 'build' },
        { agents: 'no-agents', stage: 'build' },
      ),
    ).toEqual({ agents: 'no-agents', personalData: null });
  });
});
