import type { ResultPart } from '../../preload/contract.ts';
import { Cell } from './cell.tsx';

interface Card {
  readonly part: Extract<ResultPart, { readonly kind: 'facts' }>;
}

/** An object: what it says, line by line. */
export function FactsCard({ part: { title, facts } }: Card) {
  return (
    <section class="result-part">
      {title !== '' && <h3>{title}</h3>}
      <dl class="result-facts">
        {facts.map((fact) => (
          <div key={fact.title}>
            <dt title={fact.about}>{fact.title}</dt>
            <dd>
              <Cell value={fact.value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
