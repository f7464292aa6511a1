import {
  componentKind,
  componentName,
  departmentNumber,
  ownerOf,
  scatter,
} from '../company';

/** Reviews of each lens that are written through the API, from the least to the most that is in place. */
export const TEMPLATES = 6;

/** Enough to find components for the templates among. */
const FEW = 100;

/** A review of a generated component that is made like a template. */
export interface PlannedCopy {
  readonly entityRef: string;
  readonly ownerRef: string;
  /** From 0 to TEMPLATES - 1. */
  readonly template: number;
  /** When it was last written. */
  readonly daysAgo: number;
  /** What it was like before, by the number of a template: it came to have more in place. */
  readonly past: readonly {
    readonly template: number;
    readonly daysAgo: number;
  }[];
}

/** The components whose reviews are the templates. */
export const TEMPLATE_REFS: readonly string[] = reviewed(FEW)
  .slice(0, TEMPLATES)
  .map(componentRef);

/** Every review that is copied. */
export function planCopies(components: number): readonly PlannedCopy[] {
  return reviewed(components)
    .slice(TEMPLATES)
    .map(number => {
      const template = templateOf(number);
      const daysAgo = 1 + (scatter(number, 12) % 60);
      const between = 50 + (scatter(number, 13) % 20);
      return {
        entityRef: componentRef(number),
        ownerRef: `group:default/${ownerOf(number)}`,
        template,
        daysAgo,
        past: [1, 2]
          .filter(back => back <= template)
          .map(back => ({
            template: template - back,
            daysAgo: daysAgo + back * between,
          })),
      };
    });
}

/** Three of four components that the lenses concern. */
function reviewed(components: number): readonly number[] {
  return Array.from({ length: components }, (_, number) => number).filter(
    number =>
      ['tagged', 'depends'].includes(componentKind(number)) &&
      scatter(number, 10) % 4 !== 0,
  );
}

/** Some departments have more in place than others. */
function templateOf(number: number): number {
  return (scatter(number, 11) % 4) + (departmentNumber(number) % 3);
}

function componentRef(number: number): string {
  return `component:default/${componentName(number)}`;
}
