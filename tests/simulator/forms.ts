/** A form of a page, as far as a person would fill it in. */
export interface Form {
  /** Absolute. */
  readonly action: string;
  readonly fields: readonly string[];
  readonly buttons: readonly {
    readonly label: string;
    readonly name: string;
    readonly value: string;
  }[];
}

/** The first form of a page, or undefined where there is none. */
export function findForm(html: string, page: URL): Form | undefined {
  const found = /<form\b([^>]*)>([\s\S]*?)<\/form>/i.exec(html);
  if (found === null) return undefined;
  const [, opening = '', content = ''] = found;
  return {
    action: new URL(attribute(opening, 'action') ?? page.href, page).href,
    fields: [...content.matchAll(/<input\b([^>]*)>/gi)].flatMap(
      ([, tag = '']) => attribute(tag, 'name') ?? [],
    ),
    buttons: [...content.matchAll(/<button\b([^>]*)>([^<]*)<\/button>/gi)].map(
      ([, tag = '', label = '']) => ({
        label: label.trim(),
        name: attribute(tag, 'name') ?? '',
        value: attribute(tag, 'value') ?? '',
      }),
    ),
  };
}

/** What the browser sends when the fields are filled in and a button is clicked. */
export function fillForm(
  form: Form,
  values: Readonly<Record<string, string>>,
  label: string,
): URLSearchParams {
  const button = form.buttons.find((each) => each.label === label);
  if (button === undefined) throw new Error(`The form has no button "${label}"`);
  const sent = new URLSearchParams();
  for (const field of form.fields) sent.set(field, values[field] ?? '');
  if (button.name !== '') sent.set(button.name, button.value);
  return sent;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1];
}
