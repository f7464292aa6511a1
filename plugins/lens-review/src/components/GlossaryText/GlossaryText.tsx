import { Fragment } from 'react';
import { GlossarySegment } from './annotateGlossary';
import { GlossaryTerm } from './GlossaryTerm';

/** A text whose glossary terms explain themselves; `annotated` comes from `annotateGlossary`. */
export function GlossaryText(props: {
  text: string;
  annotated: ReadonlyMap<string, readonly GlossarySegment[]>;
}) {
  const segments = props.annotated.get(props.text) ?? [{ text: props.text }];
  return (
    <>
      {segments.map(({ text, entry }, index) =>
        entry ? (
          <GlossaryTerm key={index} text={text} entry={entry} />
        ) : (
          <Fragment key={index}>{text}</Fragment>
        ),
      )}
    </>
  );
}
