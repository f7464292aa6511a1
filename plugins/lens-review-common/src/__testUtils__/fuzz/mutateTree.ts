import { nastyText, nastyValue } from './nastyTexts';
import { Random } from './Random';

type Container = Record<string, unknown> | unknown[];

/** The JSON value with one to three places changed: removed, replaced, doubled, renamed or moved. */
export function mutateTree(random: Random, tree: object): object {
  const copy = structuredClone(tree);
  random.list(1, 3, () => mutateOnce(random, containersOf(copy)));
  return copy;
}

function mutateOnce(random: Random, containers: readonly Container[]): void {
  const container = random.pick(containers);
  const keys = Object.keys(container);
  if (keys.length === 0) {
    return;
  }
  const key = random.pick(keys);
  const target: Record<string, unknown> = Object(container);
  const value = target[key];
  switch (random.nat(6)) {
    case 0:
      if (Array.isArray(container)) {
        container.splice(Number(key), 1);
      } else {
        delete container[key];
      }
      return;
    case 1:
      target[key] = nastyValue(random);
      return;
    case 2:
      if (Array.isArray(container)) {
        container.push(structuredClone(value));
      } else {
        setOwn(container, random.pick(['Url', '__proto__', 'ID', key]), value);
      }
      return;
    case 3:
      target[key] = Array.isArray(container)
        ? structuredClone(random.pick(container))
        : nastyText(random);
      return;
    case 4:
      target[key] = structuredClone(random.pick(containers));
      return;
    default:
      target[key] = typeof value === 'string' ? respell(random, value) : value;
  }
}

/** Ids, conditions and levels that are nearly right. */
function respell(random: Random, text: string): string {
  const at = random.nat(text.length + 1);
  return random.pick([
    text.toLowerCase(),
    text.replaceAll('_', '-'),
    `(${text})`,
    `!(${text}) || ${text}`,
    ` ${text} `,
    `${text.slice(0, at)}${random.pick(['!', '(', ')', '&&', ';'])}${text.slice(
      at,
    )}`,
  ]);
}

function setOwn(object: Container, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value: structuredClone(value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Every object and list of a tree. */
function containersOf(tree: unknown): Container[] {
  if (typeof tree !== 'object' || tree === null) {
    return [];
  }
  return [
    tree as Container,
    ...Object.values(tree).flatMap(value => containersOf(value)),
  ];
}
