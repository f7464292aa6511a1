import {
  Choice,
  Dependency,
  Lens,
  LensTopic,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** One tag of a best practice; `text` is what it means, where the lens says. */
export interface GuidanceTag {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
}

export interface GuidanceTagGroup {
  readonly title: string;
  /** Said after the title where the assignment is not the published lens's. */
  readonly remark?: string;
  readonly tags: readonly GuidanceTag[];
}

const DEPENDENCIES: Readonly<Record<Dependency, string>> = {
  prompts: 'Prompts of the component',
  models: 'Models of the component',
  scope: 'Scope facts',
};

const toTags = (ids: readonly string[], topics: readonly LensTopic[]) =>
  ids.map(
    (id): GuidanceTag =>
      topics.find(topic => topic.id === id) ?? { id, title: id },
  );

/** Where a best practice belongs: phases, dimensions, principles and controls, with their titles. */
export function tagGroups(
  lens: Lens,
  choice: Choice,
): readonly GuidanceTagGroup[] {
  const controls = lens.controlFrameworks.map(framework => ({
    title: framework.title,
    tags: (choice.controls[framework.id] ?? []).map((id): GuidanceTag => {
      const item = framework.items.find(each => each.id === id);
      return {
        id,
        title: item ? `${id} ${item.title}` : id,
        url: framework.url,
      };
    }),
  }));
  return [
    {
      title: 'Lifecycle phases',
      remark: choice.phasesByUs ? 'assigned by this edition' : undefined,
      tags: toTags(choice.phases, lens.lifecyclePhases),
    },
    {
      title: 'Responsible AI',
      tags: toTags(choice.responsibleAi, lens.responsibleAiDimensions),
    },
    {
      title: 'Design principles',
      tags: toTags(choice.principles, lens.designPrinciples),
    },
    ...controls,
    {
      title: 'Asks again when these change',
      tags: choice.dependsOn.map(id => ({ id, title: DEPENDENCIES[id] })),
    },
    {
      title: 'Matters most in',
      tags: toTags(choice.scenarios, lens.scenarios),
    },
  ].filter(group => group.tags.length > 0);
}
