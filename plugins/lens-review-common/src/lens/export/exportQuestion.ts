import { Finding, Question } from '../../model';
import { FORMAT, FORMAT_PLAIN_TEXT } from '../format';
import { LensNode } from '../parse/LensNode';
import { exportChoice, withoutUndefined } from './exportChoice';
import { exportAdditional, exportResource } from './exportResources';
import { Fitter } from './Fitter';
import { nodesById } from './nodesById';
import { exportRules } from './rules/exportRules';

/** What turning one part of a lens into the format needs and collects. */
export interface ExportContext {
  readonly fitter: Fitter;
  /** What cannot be made to fit. */
  readonly findings: Finding[];
}

/** A question as the format has it. */
export function exportQuestion(
  question: Question,
  node: LensNode,
  { fitter, findings }: ExportContext,
): object {
  const { id, title } = question;
  const titlePath = node.pathOf('title');
  if (!node.text('title')?.trim()) {
    fitter.added(titlePath, title);
  }
  const choices = nodesById(node.list('choices'));
  const rules = exportRules(question, node.pathOf('riskRules'));
  fitter.changes.push(...rules.changes);
  findings.push(...rules.findings);
  return withoutUndefined({
    id,
    title: fitter.plain(title, { path: titlePath, max: FORMAT.title }),
    description: exportDescription(question, node, fitter),
    helpfulResource: exportResource(node.object('helpfulResource'), {
      fitter,
      title,
    }),
    additionalResources: exportAdditional(node, fitter),
    choices: question.choices.flatMap(choice => {
      const choiceNode = choices.get(choice.id);
      return choiceNode
        ? [exportChoice(choice, { node: choiceNode, fitter })]
        : [];
    }),
    riskRules: rules.rules,
  });
}

/**
 * The description ends with why the question is asked, where the overlay says that and both fit; else that is left
 * to the overlay, so that it is not said twice.
 */
function exportDescription(
  question: Question,
  node: LensNode,
  fitter: Fitter,
): string | undefined {
  const written = node.text('description');
  const tail = `\n\n${question.why}`;
  if (!written?.trim()) {
    return written;
  }
  const where = { path: node.pathOf('description'), max: FORMAT.text };
  const fits = written.length <= where.max && FORMAT_PLAIN_TEXT.test(written);
  return !fits && question.why && written.endsWith(tail)
    ? fitter.plain(written.slice(0, -tail.length), where)
    : fitter.plain(written, where);
}
