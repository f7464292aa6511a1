import { BlockContent } from 'mdast';
import { Entity } from '@backstage/catalog-model';
import { heading, paragraph } from '../markdown/nodes';
import { assetsOf, ReportFacts } from '../model';
import { data } from './data';

/** A component with more is told of the first ones. */
const MOST = 12;

/** Fields of the kinds Prompt and Model that say what a change has to respect. */
const FIELDS = [
  'version',
  'lifecycle',
  'type',
  'category',
  'purpose',
  'family',
] as const;

/** The prompts and models that the component depends on, and the models of these prompts, as far as the reader may see them. */
export function assets({ entity, related }: ReportFacts): BlockContent[] {
  const known = assetsOf(entity, related).flatMap(({ ref, through }) => {
    const asset = related.get(ref);
    return asset ? [{ ref, asset, through }] : [];
  });
  if (known.length === 0) {
    return [
      heading(2, 'Prompts and models'),
      paragraph(
        'The catalog knows of none that this component depends on. Where it uses some, declare them.',
      ),
    ];
  }
  return [
    heading(2, 'Prompts and models'),
    ...known
      .slice(0, MOST)
      .flatMap(({ ref, asset, through }) =>
        data('From the catalog', linesOf(ref, asset, through)),
      ),
    ...(known.length > MOST
      ? [paragraph(`${known.length - MOST} more are in the catalog.`)]
      : []),
  ];
}

function linesOf(
  ref: string,
  { metadata, spec = {} }: Entity,
  through: readonly string[],
): string {
  return [
    ref,
    through.length > 0 && `used by: ${through.join(', ')}`,
    metadata.title && `title: ${metadata.title}`,
    metadata.description && `description: ${metadata.description}`,
    ...FIELDS.map(field => {
      const value = spec[field];
      return typeof value === 'string' && `${field}: ${value}`;
    }),
  ]
    .filter(Boolean)
    .join('\n');
}
