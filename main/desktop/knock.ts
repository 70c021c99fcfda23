import type { ClientRequest, ClientRequestConstructorOptions, Session } from 'electron';
import type { Knock } from '../net/passage.ts';

type Request = (options: ClientRequestConstructorOptions) => ClientRequest;

/** Whatever stands in between has this long to answer each time. */
const patienceMs = 20_000;

/**
 * Knocks at the origin of an address, on one session. Electron's fetch never says that a proxy asks
 * (https://github.com/electron/electron/issues/44249), a request does; what the proxy was told stays
 * with the session, for all that its fetch sends from then on. Nothing but the knock itself goes to
 * the server: no header, no cookie. Ended by `abort` in every case: the answer "nothing" stops the
 * main process for good in Electron 33.
 */
export function knockOn(request: Request, session: Session, address: string): Knock {
  return (introduce) =>
    new Promise((resolve) => {
      const knock = request({
        method: 'HEAD',
        url: new URL('/', address).href,
        session,
        credentials: 'omit',
        redirect: 'manual',
      });
      let said = 0;
      let timer = setTimeout(() => end('failed'), patienceMs);
      const end = (how: Awaited<ReturnType<Knock>>) => {
        clearTimeout(timer);
        resolve(how);
        knock.abort();
      };
      knock.on('login', ({ isProxy, host, port, realm }, answer) => {
        clearTimeout(timer);
        // Asked by a server beyond: the proxy has let us through, and it alone is told who we are.
        if (!isProxy) return end('through');
        void introduce({ host, port, realm: realm.slice(0, 200) }).then((who) => {
          if (!who) return end('refused');
          said += 1;
          timer = setTimeout(() => end('failed'), patienceMs);
          answer(who.username, who.password);
        });
      });
      knock.on('response', ({ statusCode }) => end(statusCode === 407 ? 'refused' : 'through'));
      knock.on('redirect', () => end('through'));
      // The server behind the proxy may fail: that is not the proxy's answer.
      knock.on('error', ({ message }) => {
        end(said > 0 && !/ERR_PROXY_/.test(message) ? 'through' : 'failed');
      });
      knock.end();
    });
}
