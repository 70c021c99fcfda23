/** A mail that somebody sends by their own mail program. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/**
 * Windows hands an address of at most 2,083 letters to a program (INTERNET_MAX_URL_LENGTH), and
 * Chromium opens no longer ones; mail programs elsewhere take this much as well.
 */
const longestMailAddress = 2_000;

const encoded = String.raw`(?:[\w.~-]|%[\dA-F]{2})`;
const noBreak = String.raw`(?:[\w.~-]|%(?!0[AD])[\dA-F]{2})`;
const recipient = `${noBreak}+@${noBreak}+`;
const mailAddress = new RegExp(
  `^mailto:(?:${recipient}(?:,${recipient})*)?\\?subject=${noBreak}*(?:&body=${encoded}*)?$`,
);

/** Whether somebody could get mail there; no proof that somebody does. */
export function isMailbox(address: string): boolean {
  return address.length <= 320 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address);
}

/** Whether an address opens a new mail with recipients, a subject, a text and nothing else. */
export function isMailAddress(address: string): boolean {
  return address.length <= longestMailAddress && mailAddress.test(address);
}

/**
 * The address that opens a new mail (RFC 6068). Every part is encoded, so that none becomes another
 * part, like a further recipient or a file. Null when it is too long to be opened.
 */
export function mailAddressOf({ to, subject, text }: Mail): string | null {
  const recipients = to.filter(isMailbox).map((one) => encode(one).replaceAll('%40', '@'));
  const body = text === '' ? '' : `&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
  const line = subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const address = `mailto:${recipients.join(',')}?subject=${encode(line)}${body}`;
  return isMailAddress(address) ? address : null;
}

/** Also what `encodeURIComponent` leaves: quotes and brackets mean something to scripts on the way. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
