import { ComponentChildren } from 'preact';
import { READING } from '../../reading';
import { factTable, section } from '../elements';

/** What the words of the report mean. */
export function reading(): ComponentChildren {
  return section('How to read this report', [factTable(READING)]);
}
