import { type App, Menu, type MenuItemConstructorOptions, type Task } from 'electron';
import type { LanguageTag } from '../../preload/contract.ts';
import { type State, whenever } from '../state.ts';
import { quickActionWords } from '../text/quick-action-words.ts';
import type { Wish } from './start/wish.ts';

/** What the desktop's own lists offer: nobody's name, for everybody sees these lists. */
const actions = [
  { name: 'launch', option: '--toggle', wish: { do: 'toggle' } },
  { name: 'requests', option: '--requests', wish: { do: 'requests' } },
] as const;

/** The tasks of Windows' jump list, which start Foyer once more with an option. */
export function jumpListTasks(language: LanguageTag, program: string): Task[] {
  const words = quickActionWords[language];
  return actions.map(({ name, option }) => ({
    program,
    arguments: option,
    iconPath: program,
    iconIndex: 0,
    title: words[name],
    description: words[name],
  }));
}

/** The rows of the menu at macOS' dock, for as long as Foyer has a place there. */
export function dockMenu(
  language: LanguageTag,
  comeForward: (wish: Wish) => void,
): MenuItemConstructorOptions[] {
  const words = quickActionWords[language];
  return actions.map(({ name, wish }) => ({
    label: words[name],
    click: () => comeForward(wish),
  }));
}

/** Puts the lists where this system has them; on Linux they stand in the desktop entry. */
export function offerQuickActions(
  app: Pick<App, 'dock' | 'setUserTasks'>,
  state: State,
  comeForward: (wish: Wish) => void,
): void {
  whenever(
    state,
    ({ language }) => language,
    (language) => {
      if (process.platform === 'win32') app.setUserTasks(jumpListTasks(language, process.execPath));
      if (process.platform !== 'darwin') return;
      app.dock?.setMenu(Menu.buildFromTemplate(dockMenu(language, comeForward)));
    },
  );
}
