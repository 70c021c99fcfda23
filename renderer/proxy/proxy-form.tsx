import { useState } from 'preact/hooks';
import type { ProxyQuestion, QuestionOf } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { Spinner } from '../design/icons.tsx';
import { takeFocus, takeLostFocus } from '../design/lost-focus.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { TextField } from '../design/text-field.tsx';
import { useFoyer, useKeychainShut, useWords } from '../foyer.ts';
import { readable } from '../invitation/hostile-text.ts';
import { alone } from '../text/alone.ts';

interface Asked {
  readonly question: ProxyQuestion;
  /** Somebody chose it in the tray, so the popover was opened for it. */
  readonly called: boolean;
  readonly onClose: () => void;
}

/** Who we are to the proxy. The password goes in one way, and is in no draft. */
export function ProxyForm({ question, called, onClose }: Asked) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const shut = useKeychainShut();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const realm = readable(question.realm);
  const answer = (who: QuestionOf<'answerProxy'>) => ask(() => bridge.answerProxy(who));
  const close = () => {
    onClose();
    void answer(null);
  };
  return (
    <form
      ref={called ? takeFocus : takeLostFocus}
      class="proxy"
      aria-labelledby="proxy-heading"
      onSubmit={(event) => {
        event.preventDefault();
        if (username === '' || busy) return;
        setPassword('');
        void answer({ username, password });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="proxy-heading">
        {say('proxy.heading', { host: alone(`${question.host}:${question.port}`) })}
      </h2>
      <p class="note">
        {realm !== '' && `${say('proxy.realm', { realm: alone(realm) })} `}
        {`${say('proxy.means')} ${say(shut ? 'proxy.in-memory' : 'proxy.in-keychain')}`}
      </p>
      {question.refused && !busy && (
        <p class="note wrong" role="alert">
          {say('proxy.refused')}
        </p>
      )}
      <ProblemNote problem={problem} />
      <TextField
        label={say('proxy.username')}
        hint={say('proxy.username-hint')}
        value={username}
        onInput={setUsername}
      />
      <TextField label={say('proxy.password')} secret value={password} onInput={setPassword} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={username === '' || busy}>
          {busy && <Spinner />}
          {say('proxy.send')}
        </button>
        <button type="button" onClick={close}>
          {say('proxy.not-now')}
        </button>
      </div>
    </form>
  );
}
