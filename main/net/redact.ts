/** What looks like a token, a key or a code is struck out, whoever wrote it and wherever. */
const secrets: readonly [pattern: RegExp, replacement: string][] = [
  [/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g, '[key]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jwt]'],
  [/\b(bearer|jwt|service_app)\s+[\w.~+/=-]+/gi, '$1 [token]'],
  [/\b[0-9a-f]{40,}\b/gi, '[token]'],
  [/\b(code|state|token|secret|skey|password|code_verifier)=[^&\s"']+/gi, '$1=[hidden]'],
  [/\b[\w+/-]{48,}={0,2}/g, '[token]'],
  [/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@]+@/gi, '$1[hidden]@'],
];

/** A mail address, also as it travels in a query. */
const address = /([\p{L}\p{N}])[\p{L}\p{N}.+_'~-]*(@|%40)(?=[\p{L}\p{N}-]+\.[\p{L}\p{N}])/gu;

/** The line with everything that looks like a secret struck out. */
export function redact(line: string): string {
  return secrets.reduce((text, [pattern, mark]) => text.replace(pattern, mark), line);
}

/** Of each mail address, the first letter and where its mail goes: enough to tell two apart. */
export function maskAddresses(text: string): string {
  return text.replace(address, '$1…$2');
}
