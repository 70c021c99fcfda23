import { execFile } from 'node:child_process';

/** Milliseconds; GLib reads a setting in a few. */
const patience = 5_000;

/** The value of a GSettings key as text; undefined without GLib's tool or the schema. */
export function readSetting(schema: string, key: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('gsettings', ['get', schema, key], { timeout: patience }, (error, said) =>
      resolve(error ? undefined : said.trim()),
    );
  });
}
