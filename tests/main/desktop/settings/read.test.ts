import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProfileFiles } from '../../../../main/desktop/profile-files.ts';
import { settingsFrom } from '../../../../main/desktop/settings/layers.ts';
import { readSettings } from '../../../../main/desktop/settings/read.ts';
import { type SettingKey, settingKeys } from '../../../../preload/contract.ts';
import { isPlainObject } from '../../../../preload/guards.ts';
import { createChance } from '../../pod/chance.ts';
import { randomFile } from './random-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read() {
  const told: string[] = [];
  const report = (_name: string, aside: string) => void told.push(aside);
  const files = createProfileFiles(folder, report);
  const source = await readSettings(files, join(folder, 'policy.json'), report);
  return { told, settings: settingsFrom(source.chosen) };
}

describe('the settings file', () => {
  it('is none at the first start, which is nothing to tell', async () => {
    expect(await read()).toEqual({ told: [], settings: settingsFrom() });
  });

  it('that says what no setting may be is kept aside once, not at each start', async () => {
    const content = { zoom: 'large', language: 'de', 'of a newer one': { keeps: 1 } };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(content));
    const first = await read();
    expect(first.told).toHaveLength(1);
    expect(await read()).toEqual({ ...first, told: [] });
    expect(await readdir(folder)).toHaveLength(2);
    const { zoom: _refused, ...rest } = content;
    expect(parsed(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual(rest);
  });

  it('a thousand times over, whole or broken, loses no setting silently', async () => {
    const chance = createChance(7);
    let kept = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const content = randomFile(chance);
      await writeFile(join(folder, 'settings.json'), content);
      const { told, settings } = await read();

      const lost = settingsIn(content).filter(([key, said]) => !holds(saidOf(settings, key), said));
      const isWhole = parsed(content) !== undefined && lost.length === 0;
      expect(told.length, content).toBe(isWhole ? 0 : 1);
      for (const aside of told) {
        kept += 1;
        const copy = await readFile(join(folder, aside), 'utf8');
        expect(copy === content || isDeepStrictEqual(parsed(copy), parsed(content))).toBe(true);
        await rm(join(folder, aside));
      }
    }
    // The test would say nothing if chance broke none of them, or all.
    expect(kept).toBeGreaterThan(200);
    expect(kept).toBeLessThan(800);
    // Three thousand small files, on a disk that others may use.
  }, 60_000);
});

/** A proxy is kept with its scheme, whether or not the file says it. */
function holds(value: unknown, said: unknown): boolean {
  return value === said || value === `http://${said}`;
}

function parsed(content: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isPlainObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the file says of each setting, read by other means than the app's. */
function settingsIn(content: string): [SettingKey, unknown][] {
  return settingKeys
    .map((key): [SettingKey, unknown] => [key, saidOf(parsed(content), key)])
    .filter(([, said]) => said !== undefined);
}

function saidOf(from: unknown, key: SettingKey): unknown {
  const step = (at: unknown, name: string) => (isPlainObject(at) ? at[name] : at);
  return key.split('.').reduce(step, from);
}
