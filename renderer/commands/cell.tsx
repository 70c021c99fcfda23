import type { ResultCell } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';

/** A value of an answer: others wrote it, so it stands alone. */
export function Cell({ value }: { readonly value: ResultCell }) {
  const { say, tag } = useWords();
  if (value === null) return <span class="none">–</span>;
  if (typeof value === 'string') return <bdi dir="auto">{value}</bdi>;
  if ('moment' in value) return <>{momentOf(value.moment, tag)}</>;
  if ('yes' in value) return <>{say(value.yes ? 'commands.yes' : 'commands.no')}</>;
  if ('secret' in value) return <span class="none">{say('commands.secret')}</span>;
  if (value.name === '') return <bdi dir="ltr">{value.person}</bdi>;
  return (
    <bdi dir="auto" title={value.person}>
      {value.name}
    </bdi>
  );
}

const dateAndTime = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** A server may name a moment that no calendar has. */
function momentOf(moment: number, tag: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toLocaleString(tag, dateAndTime);
}
