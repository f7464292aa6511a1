import { Link } from '../../model';
import { FORMAT } from '../format';
import { LensNode } from './LensNode';
import { distinctLinks, linkOf, readResource, Resource } from './readResource';

/** What `helpfulResource`, `improvementPlan` and `additionalResources` say together. */
export interface Resources {
  readonly description?: string;
  readonly improvementPlan?: string;
  /** `improvementPlan.displayText` itself is there. */
  readonly hasPlan: boolean;
  readonly links: readonly Link[];
}

/** Reads the resources of a question or a choice. Text without an address joins the description or the plan. */
export function readResources(node: LensNode): Resources {
  const read = (key: string): Resource => {
    const resource = node.object(key);
    return resource ? readResource(resource) : {};
  };
  const helpful = read('helpfulResource');
  const plan = read('improvementPlan');
  const texts: Record<ResourceType, (string | undefined)[]> = {
    HELPFUL_RESOURCE: [helpful.text],
    IMPROVEMENT_PLAN: [plan.text],
  };
  const links: Link[] = [
    ...linkOf('Helpful resource', helpful),
    ...linkOf('Improvement plan', plan),
  ];
  for (const additional of node.list('additionalResources', {
    optional: true,
  })) {
    const type = readType(additional);
    for (const content of readContents(additional)) {
      const { text, url } = readResource(content);
      if (url) {
        links.push({ title: text?.trim() ?? new URL(url).hostname, url });
      } else {
        texts[type].push(text);
      }
    }
  }
  return {
    description: joined(texts.HELPFUL_RESOURCE),
    improvementPlan: joined(texts.IMPROVEMENT_PLAN),
    hasPlan: plan.text !== undefined,
    links: distinctLinks(links),
  };
}

type ResourceType = 'HELPFUL_RESOURCE' | 'IMPROVEMENT_PLAN';

/** The type of additional resources; those of an unknown type are taken for helpful ones. */
export function readType(node: LensNode): ResourceType {
  const type = node.text('type');
  if (type !== 'HELPFUL_RESOURCE' && type !== 'IMPROVEMENT_PLAN') {
    node.log.deviation({
      code: 'resource-type-unknown',
      path: node.pathOf('type'),
      message: 'The type is HELPFUL_RESOURCE or IMPROVEMENT_PLAN.',
    });
  }
  return type === 'IMPROVEMENT_PLAN' ? type : 'HELPFUL_RESOURCE';
}

/** The entries of additional resources. */
export function readContents(node: LensNode): readonly LensNode[] {
  node.reportUnknownKeys(['type', 'content']);
  const contents = node.list('content', { optional: true });
  if (contents.length > FORMAT.resourceContents) {
    node.log.deviation({
      code: 'resource-contents-too-many',
      path: node.pathOf('content'),
      message: `The format takes ${FORMAT.resourceContents} of them; there are ${contents.length}.`,
    });
  }
  return contents;
}

/** The texts that are there, as paragraphs. */
export function joined(
  texts: readonly (string | undefined)[],
): string | undefined {
  const known = texts.filter(text => text?.trim());
  return known.length > 0 ? known.join('\n\n') : undefined;
}
