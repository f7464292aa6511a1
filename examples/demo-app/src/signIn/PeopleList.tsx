import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Card, CardBody, CardFooter, Flex, Text } from '@backstage/ui';
import { Person } from './people';
import styles from './PeopleList.module.css';

/** Cards of the people whom a visitor can be, each with a button. */
export function PeopleList(props: {
  people: readonly Person[];
  onChoose: (person: Person) => void;
}) {
  const title = useApi(configApiRef).getOptionalString('app.title');
  return (
    <main className={styles.page}>
      <Flex direction="column" gap="2">
        <Text as="h1" variant="title-medium">
          {title}
        </Text>
        <Text as="p" color="secondary">
          This is a demo with an invented company. Choose who to be; you can
          sign out under Settings and come back as somebody else.
        </Text>
      </Flex>
      <ul className={styles.people}>
        {props.people.map((person, index) => (
          <li key={person.action}>
            <Card className={styles.person}>
              <CardBody>
                <Text as="p">{person.about}</Text>
              </CardBody>
              <CardFooter>
                <Button
                  variant={index === 0 ? 'primary' : 'secondary'}
                  onPress={() => props.onChoose(person)}
                >
                  {person.action}
                </Button>
              </CardFooter>
            </Card>
          </li>
        ))}
      </ul>
    </main>
  );
}
