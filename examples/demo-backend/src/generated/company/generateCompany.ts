import { Entity } from '@backstage/catalog-model';
import { componentKind } from './componentKind';
import { scatter } from './scatter';
import {
  COMPONENT_WORDS,
  DOMAINS,
  LIFECYCLES,
  MODELS,
  SYSTEM_PARTS,
  SYSTEM_WORDS,
  TEAM_WORDS,
  TYPES,
} from './words';

const TEAMS = 60;
const SYSTEMS = 300;

/** So that the guest has components, too. */
const TEAM_OF_THE_GUEST = 'platform-team';

/** A department of the demo's company for each domain, their teams and systems, and so many components. The same each time. */
export function generateCompany(components: number): readonly Entity[] {
  return [
    ...DOMAINS.flatMap(domain => [departmentOf(domain), domainOf(domain)]),
    ...numbers(TEAMS).map(team),
    ...numbers(SYSTEMS).map(system),
    ...numbers(components).map(component),
  ];
}

/** The name of a generated component. */
export function componentName(number: number): string {
  return `generated-${String(number).padStart(6, '0')}`;
}

/** The department of a generated component, counted from 0. */
export function departmentNumber(number: number): number {
  return (number % SYSTEMS) % DOMAINS.length;
}

/** The name of the group that owns a generated component. */
export function ownerOf(number: number): string {
  if (scatter(number, 2) % TEAMS === 0) return TEAM_OF_THE_GUEST;
  const domain = departmentNumber(number);
  const teams = Math.ceil((TEAMS - domain) / DOMAINS.length);
  return teamName(
    domain + DOMAINS.length * (Math.floor(number / SYSTEMS) % teams),
  );
}

function departmentOf(domain: string): Entity {
  return entity('Group', departmentName(domain), domain, {
    type: 'department',
    profile: { displayName: domain },
    parent: 'alderway',
    children: [],
  });
}

function domainOf(domain: string): Entity {
  return entity('Domain', `generated-${slug(domain)}`, domain, {
    owner: departmentName(domain),
  });
}

function team(number: number): Entity {
  const domain = wordOf(DOMAINS, number);
  const word = wordOf(TEAM_WORDS, Math.floor(number / DOMAINS.length));
  const title = `${domain} ${word}`;
  return entity('Group', teamName(number), title, {
    type: 'team',
    profile: { displayName: title },
    parent: departmentName(domain),
    children: [],
  });
}

function system(number: number): Entity {
  const domain = wordOf(DOMAINS, number);
  return entity('System', systemName(number), systemTitle(number), {
    owner: departmentName(domain),
    domain: `generated-${slug(domain)}`,
  });
}

function component(number: number): Entity {
  const kind = componentKind(number);
  const word = wordOf(COMPONENT_WORDS, Math.floor(number / SYSTEMS));
  const title = `${systemTitle(number % SYSTEMS)}: ${word} ${number}`;
  return entity(
    'Component',
    componentName(number),
    title,
    {
      type: wordOf(TYPES, scatter(number, 3)),
      lifecycle: wordOf(LIFECYCLES, scatter(number, 4)),
      owner: ownerOf(number),
      system: systemName(number % SYSTEMS),
      dependsOn: dependsOnModel(number)
        ? [wordOf(MODELS, number), 'component:llm-gateway']
        : [],
    },
    kind === 'tagged' ? ['genai'] : [],
  );
}

function dependsOnModel(number: number): boolean {
  const kind = componentKind(number);
  return kind === 'tagged'
    ? scatter(number, 5) % 5 === 0
    : kind.endsWith('depends');
}

function entity(
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
  tags: string[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      title,
      tags,
      annotations: {
        'backstage.io/managed-by-location': 'generated:demo',
        'backstage.io/managed-by-origin-location': 'generated:demo',
      },
    },
    spec,
  };
}

function departmentName(domain: string): string {
  return `department-${slug(domain)}`;
}

function teamName(number: number): string {
  return `generated-team-${number}`;
}

function systemName(number: number): string {
  return `generated-system-${number}`;
}

function systemTitle(number: number): string {
  const place = Math.floor(number / DOMAINS.length);
  const part = wordOf(SYSTEM_PARTS, Math.floor(place / SYSTEM_WORDS.length));
  return `${wordOf(DOMAINS, number)} ${wordOf(SYSTEM_WORDS, place)} ${part}`;
}

function slug(words: string): string {
  return words.toLocaleLowerCase('en-US').replace(/\W+/g, '-');
}

function wordOf<T>(words: readonly T[], number: number): T {
  return words[number % words.length];
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}
