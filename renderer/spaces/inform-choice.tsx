import type { InformWay } from '../../preload/contract.ts';
import { Choice } from '../design/choice.tsx';
import { useWords } from '../foyer.ts';

const informWays = ['server', 'client', 'outlook'] as const satisfies readonly InformWay[];

interface Inform {
  readonly inform: InformWay;
  readonly onChoose: (inform: InformWay) => void;
}

/** Who sends the invitations, and what that means. */
export function InformChoice({ inform, onChoose }: Inform) {
  const { say } = useWords();
  return (
    <div class="field">
      <Choice
        label={say('new-space.inform')}
        value={inform}
        options={informWays.map((way) => ({ value: way, label: say(`new-space.inform-${way}`) }))}
        onChoose={onChoose}
      />
      <p class="note" role="status">
        {say(`new-space.inform-${inform}-means`)}
      </p>
    </div>
  );
}
