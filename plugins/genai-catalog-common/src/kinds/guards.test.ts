import { fullModel, fullPrompt } from '../__testUtils__/entities';
import { isModelEntity } from './ModelEntityV1alpha1';
import { isPromptEntity } from './PromptEntityV1alpha1';

const elsewhere = { ...fullModel, apiVersion: 'company.example/v1' };

it('tells prompts and models apart, and from kinds of the same name', () => {
  const entities = [fullPrompt, fullModel, elsewhere];
  expect(entities.map(isPromptEntity)).toEqual([true, false, false]);
  expect(entities.map(isModelEntity)).toEqual([false, true, false]);
});
