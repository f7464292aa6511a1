import { Entity } from '@backstage/catalog-model';

/** A prompt or a model, by its ref. */
export interface AssetOf {
  readonly ref: string;
  /** Prompts of the component that use it; empty where the component depends on it directly. */
  readonly through: readonly string[];
}

/** The prompts and models that a component depends on, then the other models that these prompts use. */
export function assetsOf(
  entity: Entity,
  related: ReadonlyMap<string, Entity>,
): readonly AssetOf[] {
  const direct = dependenciesOf(entity, /^(prompt|model):/i);
  const uses = direct.flatMap(prompt =>
    modelsOf(related.get(prompt)).map(model => ({ model, prompt })),
  );
  const models = new Set(uses.map(({ model }) => model));
  return [
    ...direct.map(ref => ({ ref, through: [] })),
    ...[...models]
      .filter(ref => !direct.includes(ref))
      .map(ref => ({
        ref,
        through: uses
          .filter(({ model }) => model === ref)
          .map(({ prompt }) => prompt),
      })),
  ];
}

/** The models that a prompt uses. */
export function modelsOf(prompt: Entity | undefined): readonly string[] {
  return prompt?.kind === 'Prompt' ? dependenciesOf(prompt, /^model:/i) : [];
}

function dependenciesOf({ relations = [] }: Entity, kind: RegExp): string[] {
  return relations
    .filter(
      ({ type, targetRef }) => type === 'dependsOn' && kind.test(targetRef),
    )
    .map(({ targetRef }) => targetRef);
}
