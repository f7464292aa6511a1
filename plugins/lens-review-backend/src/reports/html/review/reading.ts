import { ReactNode } from 'react';
import { READING } from '../../reading';
import { factTable, section } from '../elements';

/** What the words of the report mean. */
export function reading(): ReactNode {
  return section('How to read this report', [factTable(READING)]);
}
