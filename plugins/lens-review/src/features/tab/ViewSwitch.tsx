import { ViewLinks } from '../../components';
import { TabNavigation } from './useTabLocation';
import { viewOf, VIEWS } from './views';

/** Links to the views of a review; the question that was open is left. */
export function ViewSwitch({ location, hrefOf }: TabNavigation) {
  return (
    <ViewLinks
      label="Views of the review"
      views={VIEWS.map(({ id, title }) => ({
        id,
        title,
        href: hrefOf({ view: id, question: undefined, practice: undefined }),
      }))}
      current={viewOf(location.view)}
    />
  );
}
