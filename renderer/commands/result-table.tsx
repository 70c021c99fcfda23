import { useState } from 'preact/hooks';
import type { ResultPart } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { Cell } from './cell.tsx';

interface Table {
  readonly resultId: string;
  readonly index: number;
  readonly part: Extract<ResultPart, { readonly kind: 'table' }>;
}

/** A list: a table that scrolls by itself, and grows on demand. */
export function ResultTable({ resultId, index, part }: Table) {
  const { say } = useWords();
  const { bridge } = useFoyer();
  const { busy, problem, ask } = useAsking();
  const [rows, setRows] = useState(part.rows);
  const { title, columns, total } = part;
  const more = () =>
    ask(async () => {
      const further = await bridge.listResultRows({ resultId, part: index, from: rows.length });
      if (further.ok) setRows([...rows, ...further.value]);
      return further;
    });
  const counted =
    rows.length < total
      ? say('commands.rows-shown', { shown: rows.length, total })
      : say('commands.rows', { count: total });
  if (total === 0) {
    return (
      <section class="result-part">
        <h3>{title}</h3>
        <p class="note">{say('commands.empty-list')}</p>
      </section>
    );
  }
  return (
    <section class="result-part">
      <h3>
        {title} <span class="row-count">{counted}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-scroller" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" title={column.about}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((value, column) => (
                  <td key={column}>
                    <Cell value={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < total && (
        <button type="button" disabled={busy} onClick={() => void more()}>
          {say('commands.more-rows')}
        </button>
      )}
      <ProblemNote problem={problem} />
    </section>
  );
}
