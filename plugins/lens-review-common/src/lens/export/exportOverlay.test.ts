import { definitionOf, parsed } from '../../__testUtils__/lens';
import { fullOverlay } from '../../__testUtils__/fullOverlay';
import { lensOverlaySchema } from '../overlay/schema';
import { exportLens } from './exportLens';

const base = definitionOf({
  id: 'QQ1',
  choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
  rules: [['default', 'HIGH_RISK']],
});

/** The base with a description that ends with why the question is asked. */
function definition(asks: string) {
  const [pillar] = base.pillars;
  const [question] = pillar.questions;
  const questions = [{ ...question, description: `${asks}\n\nBecause.` }];
  return { ...base, pillars: [{ ...pillar, questions }] };
}

function exported(asks: string) {
  const source = definition(asks);
  const result = exportLens(parsed(source, fullOverlay), {
    definition: source,
  });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result;
}

describe('the overlay of an export', () => {
  it('holds every key that an overlay can have, so that no part of a lens is lost', () => {
    const { shape } = lensOverlaySchema;
    const pillars = shape.pillars.unwrap().valueType.shape;
    const questions = shape.questions.unwrap().valueType.shape;
    const choices = questions.choices.unwrap().valueType.shape;
    const { overlay } = exported('Asks.');
    const question = overlay.questions?.QQ1;
    expect(keys(overlay)).toEqual(keys(shape));
    expect(keys(overlay.pillars?.pillar)).toEqual(keys(pillars));
    expect(keys(question)).toEqual(keys(questions));
    expect(keys(question?.choices?.QQ1_BP1)).toEqual(keys(choices));
    expect(overlay).toEqual(fullOverlay);
  });

  it('makes the same lens of the exported definition', () => {
    const { definition: out, overlay, changes } = exported('Asks.');
    expect(out).toEqual(definition('Asks.'));
    expect(changes).toEqual([]);
    expect(parsed(out, overlay)).toEqual(
      parsed(definition('Asks.'), fullOverlay),
    );
  });

  it('alone says why a question is asked where both do not fit', () => {
    const { definition: out, overlay } = exported('Asks; twice.');
    const [question] = parsed(out, overlay).pillars[0].questions;
    expect(question).toMatchObject({
      description: 'Asks, twice.',
      why: 'Because.',
    });
  });

  it('is empty for a lens that came without one', () => {
    const result = exportLens(parsed(base), { definition: base });
    expect(result).toMatchObject({ ok: true, overlay: {}, changes: [] });
    expect(result.ok && Object.keys(result.overlay)).toEqual([]);
  });
});

function keys(object: object | undefined): string[] {
  return Object.keys(object ?? {}).sort();
}
