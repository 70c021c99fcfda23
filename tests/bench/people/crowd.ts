import type { Known, Told } from '../../../main/people/person.ts';

export const spacesAccount = 'spaces:me@home.example';
export const podAccount = 'symphony:me@home.example';

/** Somebody of many, as one account tells of them; the same number is the same address. */
export function toldOf(at: number, accountId: string, system: Known['system']): Told {
  return {
    accountId,
    system,
    userId: system === 'spaces' ? at.toString(16).padStart(24, '0') : String(1_000_000 + at),
    name: `${names[at % names.length]} ${names[(at * 7) % names.length]}-${at}`,
    address: `person.${at}@home.example`,
    company: 'Home',
    title: 'Somebody',
    source: system === 'spaces' ? 'colleague' : 'connection',
  };
}

/** A stretch of the many. */
export function page(from: number, to: number, accountId: string, system: Known['system']): Told[] {
  return Array.from({ length: to - from }, (_one, at) => toldOf(from + at, accountId, system));
}

const names = 'Ada Bo Cy Di Eva Finn Gus Hal Ida Jan Kim Lea Max Nia Ole Pia Quin Rex Sue'.split(
  ' ',
);
