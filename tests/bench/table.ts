import { median, percentile, span } from './figures.ts';

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'KB' | 'x JSON.parse' | '% of a core' | 'requests';
  /** What stands in the column of Foyer, and the figure that the budget is held against. */
  readonly foyer: Figure;
  readonly bare?: Figure;
  readonly ratio?: number;
  readonly budget?: Budget;
}

/** A figure and how it spreads. */
export interface Figure {
  readonly value: number;
  readonly text: string;
}

/** The most that may be: of the ratio to bare, or of the figure itself. */
export type Budget = { readonly ratio: number } | { readonly value: number };

/** The middle of several runs, with the smallest and the largest. */
export function ofRuns(runs: readonly number[]): Figure {
  const [smallest, largest] = span(runs);
  const value = median(runs);
  return { value, text: `${round(value)} [${round(smallest)}–${round(largest)}]` };
}

/** What one in twenty exceeds, with the middle before it. */
export function ofMany(times: readonly number[]): Figure {
  const value = percentile(times, 0.95);
  return { value, text: `p50 ${round(median(times))}, p95 ${round(value)} (${times.length})` };
}

/** A figure that is always the same. */
export function exactly(value: number): Figure {
  return { value, text: round(value) };
}

/**
 * A row that is held against the same of the bare app. The ratio is the middle one of all pairs: a
 * machine that changes between two pairs changes both of its runs.
 */
export function beside(
  what: string,
  unit: Row['unit'],
  foyer: readonly number[],
  bare: readonly number[],
  mostRatio: number,
): Row {
  const ratios = foyer.map((ours, pair) => ours / (bare[pair] ?? Number.NaN));
  return {
    what,
    unit,
    foyer: ofRuns(foyer),
    bare: ofRuns(bare),
    ratio: median(ratios),
    budget: { ratio: mostRatio },
  };
}

/** Whether a row is within its budget; undefined when it has none. */
export function isWithin({ foyer, ratio, budget }: Row): boolean | undefined {
  if (budget === undefined) return undefined;
  if ('value' in budget) return foyer.value <= budget.value;
  return ratio !== undefined && ratio <= budget.ratio;
}

/** The rows as a table for a terminal. */
export function drawTable(rows: readonly Row[]): string {
  const head = ['', 'Foyer', 'bare', 'ratio', 'budget', ''];
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cells(row: Row): string[] {
  const { what, unit, foyer, bare, ratio, budget } = row;
  const within = isWithin(row);
  return [
    `${what}, ${unit}`,
    foyer.text,
    bare?.text ?? '',
    ratio?.toFixed(2) ?? '',
    budget === undefined ? '' : budgetText(budget),
    within === undefined ? '' : within ? 'ok' : 'over',
  ];
}

function budgetText(budget: Budget): string {
  return 'ratio' in budget ? `≤ ${budget.ratio.toFixed(2)} x bare` : `≤ ${budget.value}`;
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
