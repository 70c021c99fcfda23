import type { View } from '../navigation.ts';
import type { Words } from '../text/words.ts';

/** A view of Foyer's own as a row among the commands. */
export interface ViewRow {
  readonly view: View;
  readonly title: string;
  /** The key that leads there from anywhere, beside the command key. */
  readonly key: string;
}

/** The views whose title holds every word of the query; all of them where nothing is said. */
export function viewsFor(query: string, { say }: Pick<Words, 'say'>): readonly ViewRow[] {
  const all: readonly ViewRow[] = [
    { view: { view: 'new-space', personIds: [] }, title: say('view.new-space'), key: 'N' },
    { view: { view: 'spaces' }, title: say('view.spaces'), key: 'S' },
    { view: { view: 'outgoing' }, title: say('view.outgoing'), key: 'O' },
    { view: { view: 'accounts' }, title: say('view.accounts'), key: '' },
    { view: { view: 'settings' }, title: say('view.settings'), key: ',' },
    { view: { view: 'report' }, title: say('report.open'), key: '' },
  ];
  return all.filter(({ title }) => holdsAll(title, query));
}

/** Whether a title holds every word of the query. */
export function holdsAll(title: string, query: string): boolean {
  const words = title.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}
