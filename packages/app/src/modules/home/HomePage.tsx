import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { Container, Header } from '@backstage/ui';
import styles from './HomePage.module.css';

/** The company's name, and under it every widget that a plugin brings. */
export function HomePage({ widgets }: HomePageLayoutProps) {
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  return (
    <>
      <Header title={organization ?? 'Home'} />
      <Container>
        <div className={styles.widgets}>
          {widgets.map((widget, index) => (
            <div key={widget.name ?? index}>{widget.component}</div>
          ))}
        </div>
      </Container>
    </>
  );
}
