import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { DemoRecord, demoRecordSchema } from './demoRecord';

/** Reads the folder `records`. */
export async function readDemoRecords(
  directory: string,
): Promise<readonly DemoRecord[]> {
  const text = await readFile(join(directory, 'prompts.yaml'), 'utf8');
  return z.array(demoRecordSchema).parse(parse(text));
}
