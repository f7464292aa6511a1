const FIELDS: Readonly<Record<string, string>> = {
  riskRules: 'Risk rules',
  documentedRisk: 'Documented risk',
  improvementPlan: 'Improvement plan',
  choices: 'Order of its best practices',
  questions: 'Order of its questions',
  pillars: 'Order of its pillars',
  pillarId: 'Pillar',
  outOfScopeWhen: 'Out of scope when',
  emphasizedWhen: 'Matters more when',
  dependsOn: 'Asks again when these change',
  responsibleAi: 'Responsible AI dimensions',
  inShort: 'In short',
  antiPatterns: 'Anti-patterns',
  hyperPod: 'HyperPod',
};

/** The name of a field as people say it: `guidance.antiPatterns` is "Guidance: anti-patterns". */
export function fieldWords(field: string): string {
  const [first, ...rest] = field.split('.').map(wordOf);
  return [first, ...rest.map(lowered)].join(': ');
}

function wordOf(part: string): string {
  const spaced = part.replace(/([a-z])([A-Z])/g, '$1 $2').toLocaleLowerCase();
  return FIELDS[part] ?? spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1);
}

function lowered(word: string): string {
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}
