import Fuzzy from '@leeoniya/ufuzzy';
import type { Contestant } from './contestant.ts';

/** Letters of every script, as its own page on other alphabets says. */
const everyScript = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};
const oneError = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
/** Terms in any order, up to so many. */
const outOfOrder = 3;
/** Of more finds than these uFuzzy gives no order. */
const mostOrdered = 10_000;

/** uFuzzy over one line for each person, with one error a word forgiven. */
export const uFuzzy: Contestant = {
  name: 'uFuzzy',
  prepare(people) {
    const fuzzy = new Fuzzy({ ...everyScript, ...oneError });
    const lines = Fuzzy.latinize(
      people.map(({ name, address, company }) => `${name} ${address} ${company}`),
    );
    return {
      find(query, dear) {
        const needle = Fuzzy.latinize(query);
        const [found, info, order] = fuzzy.search(lines, needle, outOfOrder, mostOrdered);
        const inOrder = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
        const isDear = inOrder.filter((at) => dear.has(at));
        isDear.sort((one, other) => (dear.get(other) ?? 0) - (dear.get(one) ?? 0));
        return [...isDear, ...inOrder.filter((at) => !dear.has(at))];
      },
    };
  },
};
