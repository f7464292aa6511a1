import { Alert, ButtonLink } from '@backstage/ui';
import { lostOffers, wantedOffers } from './offers';
import { practiceCountWords, providerWords } from './offerWords';
import { useProvided } from './ProvidedProvider';

/** That others provide what is open here, or provide no longer what was taken. Nothing where the view shows it anyway. */
export function ProvidedNotices({ href }: { href: string }) {
  const { offers = [], mayUpdate = false } = useProvided() ?? {};
  const { practices, providers } = wantedOffers(offers);
  const lost = lostOffers(offers);
  const look = (label: string) => (
    <ButtonLink size="small" variant="secondary" href={href} aria-label={label}>
      Look
    </ButtonLink>
  );
  return (
    <>
      {lost.length > 0 && (
        <Alert
          status="warning"
          icon
          title={`${practiceCountWords(lost.length)} that others provided ${
            lost.length === 1 ? 'counts' : 'count'
          } no longer`}
          description={lost.map(({ title }) => title).join(' · ')}
          customActions={look('Look at what others provide no longer')}
        />
      )}
      {practices > 0 && mayUpdate && (
        <Alert
          status="info"
          icon
          title={`${providerWords(providers)} ${
            providers.length === 1 ? 'provides' : 'provide'
          } ${practiceCountWords(practices)} that ${
            practices === 1 ? 'is' : 'are'
          } open or unanswered here`}
          description="Take them, and they count as in place as long as their provider keeps them so."
          customActions={look('Look at what others provide')}
        />
      )}
    </>
  );
}
