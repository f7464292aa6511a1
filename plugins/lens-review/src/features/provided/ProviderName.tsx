import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Offer } from './offers';
import { UNSEEN } from './offerWords';

/** The provider by its title, with a link; or that it cannot be seen, as the beginning of a sentence or amid one. */
export function ProviderName(props: {
  offer: Pick<Offer, 'provider'>;
  amid?: boolean;
}) {
  const { provider } = props.offer;
  if (!provider) {
    return <>{props.amid ? UNSEEN.toLocaleLowerCase('en-US') : UNSEEN}</>;
  }
  return (
    <EntityRefLink
      entityRef={provider.entityRef}
      title={provider.title}
      hideIcon
    />
  );
}
