import { ReactNode } from 'react';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';

interface AboutSectionProps {
  title: string;
  /** How much is in it: "8 dimensions". */
  subtitle?: string;
  defaultExpanded?: boolean;
  children: ReactNode;
}

/** A part of what there is to know about a lens, folded until wanted. */
export function AboutSection(props: AboutSectionProps) {
  const { title, subtitle, defaultExpanded, children } = props;
  return (
    <Accordion defaultExpanded={defaultExpanded}>
      <AccordionTrigger title={title} subtitle={subtitle} />
      <AccordionPanel>{children}</AccordionPanel>
    </Accordion>
  );
}
