import { Badge } from '@genai-lens/ui-components';
import { lookOf } from './markLooks';
import { AssetMark } from './marksOf';
import styles from './AssetMarks.module.css';

/** Marks side by side, as icons and words. */
export function AssetMarks({ marks }: { marks: readonly AssetMark[] }) {
  return (
    <span className={styles.marks}>
      {marks.map(mark => {
        const { tone, icon, word, sentence } = lookOf(mark);
        return (
          <Badge key={mark.code} tone={tone} icon={icon} title={sentence}>
            {word}
          </Badge>
        );
      })}
    </span>
  );
}
