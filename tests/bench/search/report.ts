import type { Building } from './stall.ts';
import type { KeyTimes } from './timing.ts';

/** What one way to search showed. */
export interface Result {
  readonly name: string;
  /** On the thread that it is built on. */
  readonly buildMs: number;
  readonly times: KeyTimes;
  /** The share of questions whose person is among the first three, by kind. */
  readonly recall: Readonly<Record<string, number>>;
}

interface Report {
  readonly people: number;
  readonly kinds: Readonly<Record<string, { readonly least: number }>>;
  readonly results: readonly Result[];
  readonly building: Building;
}

/** Everything as tables in Markdown, ready for the documents. */
export function drawReport({ people, kinds, results, building }: Report): string {
  const names = results.map(({ name }) => name);
  const recall = Object.entries(kinds).map(([kind, { least }]) => [
    kind,
    `≥ ${percent(least)}`,
    ...results.map((result) => percent(result.recall[kind] ?? 0)),
  ]);
  const times = [
    ['a keystroke, p50', '', ...results.map(({ times }) => ms(times.p50))],
    ['a keystroke, p95', '≤ 5 ms', ...results.map(({ times }) => ms(times.p95))],
    ['a keystroke, longest', '', ...results.map(({ times }) => ms(times.max))],
    ['keystrokes', '', ...results.map(({ times }) => `${times.keystrokes}`)],
    ['building, on one thread', '', ...results.map(({ buildMs }) => ms(buildMs))],
    [
      'longest stall of the main thread meanwhile',
      '≤ 10 ms',
      ...results.map(({ buildMs }, at) => ms(at === 0 ? building.longestStallMs : buildMs)),
    ],
  ];
  return [
    table([`Among the first three, of ${people}`, 'wanted', ...names], recall),
    table(['Time', 'wanted', ...names], times),
    `While Foyer builds beside the main thread (${ms(building.tookMs)}), a question asked every 20 ms is answered within ${ms(building.answerP95Ms)} (p95 of ${building.answers}). The longest stall of the same thread doing nothing: ${ms(building.idleStallMs)}.`,
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10} %`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
}
