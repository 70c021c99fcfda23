/**
 * What a session on behalf of a user may call, from the pod's list of such operations. Answering
 * connection requests is not on it, nor is anything of rooms or of an administrator.
 */
const allowed: ReadonlySet<string> = new Set([
  'GET /v1/connection/list',
  'GET /v1/connection/user/{userId}/info',
  'POST /v1/connection/create',
  'GET /v1/user/{uid}/presence',
  'GET /v1/user/presence',
  'POST /v1/user/presence',
  'POST /v1/im/create',
  'GET /v1/sessioninfo',
  'GET /v1/user',
  'GET /v1/user/name/{userName}/get',
  'GET /v2/user',
]);

/** Whether an operation may be called on behalf of a user; `path` as in the document. */
export function allowedOnBehalf(method: string, path: string): boolean {
  return allowed.has(`${method} ${path}`);
}
