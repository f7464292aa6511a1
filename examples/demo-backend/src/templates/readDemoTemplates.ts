import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DemoTemplate, demoTemplateSchema } from './demoTemplate';

/** Reads the folder `templates`: one file for each. */
export async function readDemoTemplates(
  directory: string,
): Promise<DemoTemplate[]> {
  const files = (await readdir(directory))
    .filter(file => file.endsWith('.yaml'))
    .sort();
  return Promise.all(
    files.map(async file =>
      demoTemplateSchema.parse(
        parse(await readFile(join(directory, file), 'utf8')),
      ),
    ),
  );
}
