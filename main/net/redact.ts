/** What looks like a token, a key or a code is struck out, whoever wrote it and wherever. */
const secrets: readonly [pattern: RegExp, replacement: string][] = [
  [/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g, '[key]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jwt]'],
  [/\b(bearer|jwt|service_app)\s+[\w.~+/=-]+/gi, '$1 [token]'],
  [/\b[0-9a-f]{40,}\b/gi, '[token]'],
  [/\b(code|state|token|secret|skey|password|code_verifier)=[^&\s"']+/gi, '$1=[hidden]'],
  [/\b[\w+/-]{48,}={0,2}/g, '[token]'],
];

/** The line with everything that looks like a secret struck out. */
export function redact(line: string): string {
  return secrets.reduce((text, [pattern, mark]) => text.replace(pattern, mark), line);
}
