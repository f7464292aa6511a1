import { Lens, Pillar } from '../../model';
import { FORMAT } from '../format';
import { LensNode } from '../parse/LensNode';
import { withoutUndefined } from './exportChoice';
import { ExportContext, exportQuestion } from './exportQuestion';
import { nodesById } from './nodesById';

/** The definition that a lens was read from, made to fit the format. */
export function exportDefinition(
  lens: Lens,
  root: LensNode,
  context: ExportContext,
): Record<string, unknown> {
  const pillars = nodesById(root.list('pillars'));
  const description = root.text('description');
  return withoutUndefined({
    schemaVersion: FORMAT.schemaVersion,
    name: exportName(lens.name, root, context),
    description:
      description &&
      context.fitter.plain(description, {
        path: 'description',
        max: FORMAT.text,
      }),
    pillars: lens.pillars.flatMap(pillar => {
      const node = pillars.get(pillar.id);
      return node ? [exportPillar(pillar, node, context)] : [];
    }),
  });
}

function exportPillar(
  pillar: Pillar,
  node: LensNode,
  context: ExportContext,
): object {
  const questions = nodesById(node.list('questions'));
  return {
    id: pillar.id,
    name: exportName(pillar.name, node, context),
    questions: pillar.questions.flatMap(question => {
      const questionNode = questions.get(question.id);
      return questionNode
        ? [exportQuestion(question, questionNode, context)]
        : [];
    }),
  };
}

function exportName(
  name: string,
  node: LensNode,
  { fitter }: ExportContext,
): string {
  const path = node.pathOf('name');
  if (!node.text('name')?.trim()) {
    fitter.added(path, name);
  }
  return fitter.plain(name, { path, max: FORMAT.title });
}
