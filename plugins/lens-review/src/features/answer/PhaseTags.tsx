import { Badge } from '@backstage/ui';
import { Choice, Lens } from '@genai-lens/backstage-plugin-lens-review-common';

/** The lifecycle phases of a best practice; those that the published lens leaves open are marked as ours. */
export function PhaseTags({ lens, choice }: { lens: Lens; choice: Choice }) {
  const titles = choice.phases.map(
    id => lens.lifecyclePhases.find(phase => phase.id === id)?.title ?? id,
  );
  return (
    <>
      {titles.map(title => (
        <Badge key={title} size="small">
          {title}
          {choice.phasesByUs && ' (our mapping)'}
        </Badge>
      ))}
    </>
  );
}
