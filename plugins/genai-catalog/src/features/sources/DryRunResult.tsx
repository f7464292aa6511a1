import { Alert, Text } from '@backstage/ui';
import {
  AssetPreview,
  SourceProblemReport,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  countsInWords,
  sortPreviews,
  STATE_WORDS,
  textFact,
} from './previewWords';
import { ProblemList } from './ProblemList';
import styles from './Sources.module.css';

interface DryRunResultProps {
  result: {
    items: readonly AssetPreview[];
    problems: readonly SourceProblemReport[];
    counts: Readonly<Record<string, number>>;
    complete: boolean;
  };
}

/** What a reading would bring. */
export function DryRunResult({ result }: DryRunResultProps) {
  const { items, problems, counts, complete } = result;
  return (
    <>
      <Text as="p" role="status">
        {`${countsInWords(counts)}. Nothing was written.`}
      </Text>
      {!complete && (
        <Alert
          status="info"
          icon
          title="Not everything was read"
          description={`These are the first ${items.length} assets.`}
        />
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className={styles.scroll}>
        <table className={styles.previews}>
          <thead>
            <tr>
              <th scope="col">Asset</th>
              <th scope="col">Would be</th>
              <th scope="col">Owner</th>
              <th scope="col">System</th>
              <th scope="col">To look at</th>
            </tr>
          </thead>
          <tbody>
            {sortPreviews(items).map(item => (
              <PreviewRow key={item.externalId} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function PreviewRow({ item }: { item: AssetPreview }) {
  const notes = [...item.problems, ...item.findings];
  return (
    <tr data-state={item.state}>
      <th scope="row">{item.name}</th>
      <td>{STATE_WORDS[item.state]}</td>
      <td title={originOf(item, 'owner')}>{textFact(item, 'owner')}</td>
      <td title={originOf(item, 'system')}>{textFact(item, 'system')}</td>
      <td>{notes.map(({ message }) => message).join('; ') || '–'}</td>
    </tr>
  );
}

/** Who says so: for example the rule that it is by. */
function originOf(item: AssetPreview, field: string): string | undefined {
  return item.provenance.find(each => each.field === field)?.by;
}
