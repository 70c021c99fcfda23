import type { LanguageTag } from '../../preload/contract.ts';

/** A sentence for each plural form that a language has; `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language counts, lists and tells the time. */
interface Grammar {
  readonly counted: (count: number, forms: Forms) => string;
  readonly listed: (names: readonly string[]) => string;
  /** All moments are milliseconds since 1970, told in the system's time zone. */
  readonly timeOfDay: (moment: number) => string;
  readonly dateAndTime: (moment: number) => string;
}

/** The grammar of a language. What it needs of Intl is made when it is asked for, and not at start. */
export function grammarOf(language: LanguageTag): Grammar {
  return {
    counted(count, forms) {
      const sentence = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
      return sentence.replaceAll('#', new Intl.NumberFormat(language).format(count));
    },
    listed: (names) => new Intl.ListFormat(language).format(names),
    timeOfDay: (moment) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment),
    dateAndTime: (moment) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment),
  };
}
