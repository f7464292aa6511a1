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
  const titlePath = node.pathOf('title');
  if (!node.text('title')?.trim()) {
    fitter.added(titlePath, title);
  }
  return withoutUndefined({
    id,
    title: fitter.plain(title, { path: titlePath, max: FORMAT.title }),
    helpfulResource: withDescription(helpful, { node, fitter }),
    improvementPlan: plan ?? addedPlan(choice, { node, fitter }),
    additionalResources: exportAdditional(node, fitter),
  });
}

/** Every best practice has to have a plan: without one, it is told by its title. */
function addedPlan(
  { title, noneOfThese }: Choice,
  { node, fitter }: { node: LensNode; fitter: Fitter },
): ExportedResource | undefined {
  if (noneOfThese) {
    return undefined;
  }
  const path = `${node.pathOf('improvementPlan')}.displayText`;
  const displayText = fitter.cut(title, { path });
  fitter.added(path, displayText);
  return { displayText };
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
