import { expect, it } from 'vitest';
import { presenceWords } from '../../../main/text/presence-words.ts';
import { languageTags } from '../../../preload/contract.ts';
import { people as de } from '../../../renderer/text/de/people.ts';
import { people as en } from '../../../renderer/text/en/people.ts';
import { people as fr } from '../../../renderer/text/fr/people.ts';
import { people as ja } from '../../../renderer/text/ja/people.ts';

const popover = { en, de, fr, ja };

it.each(languageTags)('the tray calls each presence as the popover does (%s)', (tag) => {
  for (const [category, name] of Object.entries(presenceWords[tag].names)) {
    expect(name).toBe(Reflect.get(popover[tag], `presence.${category}`));
  }
});
