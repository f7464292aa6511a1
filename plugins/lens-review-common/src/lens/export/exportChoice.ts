import { Choice } from '../../model';
import { FORMAT } from '../format';
import { LensNode } from '../parse/LensNode';
import {
  exportAdditional,
  ExportedResource,
  exportResource,
} from './exportResources';
import { Fitter } from './Fitter';

/** A choice as the format has it. */
export function exportChoice(
  choice: Choice,
  { node, fitter }: { node: LensNode; fitter: Fitter },
): object {
  const { id, title } = choice;
  const context = { fitter, title };
  const helpful = exportResource(node.object('helpfulResource'), context);
  const plan = exportResource(node.object('improvementPlan'), context);
  const planPath = `${node.pathOf('improvementPlan')}.displayText`;
  const titlePath = node.pathOf('title');
  if (!node.text('title')?.trim()) {
    fitter.added(titlePath, title);
  }
  if (!plan && !choice.noneOfThese) {
    fitter.added(planPath, title);
  }
  return withoutUndefined({
    id,
    title: fitter.plain(title, { path: titlePath, max: FORMAT.title }),
    helpfulResource: withDescription(helpful, { node, fitter }),
    improvementPlan:
      plan ?? (choice.noneOfThese ? undefined : { displayText: title }),
    additionalResources: exportAdditional(node, fitter),
  });
}

/** Public lenses give choices a `description`, which the format does not have: it joins the helpful resource. */
function withDescription(
  helpful: ExportedResource | undefined,
  { node, fitter }: { node: LensNode; fitter: Fitter },
): ExportedResource | undefined {
  const description = node.text('description')?.trim();
  if (!description) {
    return helpful;
  }
  const path = `${node.pathOf('helpfulResource')}.displayText`;
  const text = [helpful?.displayText, description]
    .filter(part => part !== undefined)
    .join('\n\n');
  if (helpful) {
    fitter.changed('replaced', { path, from: helpful.displayText, to: text });
  } else {
    fitter.added(path, text);
  }
  return { ...helpful, displayText: fitter.cut(text, { path }) };
}

/** The object without keys that have no value, as JSON writes it. */
export function withoutUndefined(object: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  );
}
