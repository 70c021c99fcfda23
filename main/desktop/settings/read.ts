import { isPlainObject } from '../../../preload/guards.ts';
import type { ProfileFiles } from '../profile-files.ts';
import { type SettingsSource, settingsName } from './keeper.ts';
import { readLayer, writeLayer } from './layers.ts';
import { readPolicy } from './policy.ts';

/**
 * Reads what a person chose and what administrators decided. A settings file that says what no
 * setting may be is copied aside before anything is written over it, and `told` by the copy's name.
 */
export async function readSettings(
  files: Pick<ProfileFiles, 'read' | 'write'>,
  policyPath: string,
  told: (name: string, aside: string) => void,
): Promise<SettingsSource> {
  const [content, layers] = await Promise.all([files.read(settingsName), readPolicy(policyPath)]);
  const file = isPlainObject(content) ? content : {};
  const { layer, refused } = readLayer(file);
  const isWrong = content !== undefined && (!isPlainObject(content) || refused.length > 0);
  if (isWrong) {
    const aside = `${settingsName}.broken-${Date.now()}`;
    const kept = await files.write(aside, content);
    if (kept.ok) {
      told(settingsName, aside);
      // Else each start would keep one more copy, and tell of it.
      await files.write(settingsName, writeLayer(file, layer));
    }
  }
  return { layers, chosen: layer, file };
}
