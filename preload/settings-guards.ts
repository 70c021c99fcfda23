import { oneOf, optional, shape, text, wholeNumber, yesOrNo } from './guards.ts';
import { languageTags } from './settings-model.ts';

/** Some of the settings, each group of them whole. */
export const settingsChange = shape({
  notifications: optional(shape({ hideNames: yesOrNo, sound: yesOrNo, followPresence: yesOrNo })),
  watchClipboard: optional(yesOrNo),
  language: optional(oneOf(['system', ...languageTags])),
  zoom: optional(wholeNumber(100, 200)),
  updates: optional(shape({ check: yesOrNo })),
  network: optional(shape({ proxy: text(1, 500) })),
  spaces: optional(
    shape({
      accountsUrl: text(1, 500),
      restUrl: text(1, 500),
      webUrl: text(1, 500),
      clientId: text(0, 500),
      redirectPort: wholeNumber(0, 65_535),
    }),
  ),
  symphony: optional(
    shape({ podUrl: text(0, 500), username: text(0, 200), keyFile: text(0, 4096) }),
  ),
});
