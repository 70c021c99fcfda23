/** What the tour says on the terminal: chapters, and a line with its time for each step. */
export interface Report {
  /** Says a line as it is. */
  say(text: string): void;
  chapter(title: string): void;
  /**
   * Runs a step and says how long it took and what came of it: what `outcome` tells of the result,
   * or the result itself when it is a text. Passes a failure on.
   */
  step<Result>(
    title: string,
    work: () => Promise<Result>,
    outcome?: (result: Result) => string,
  ): Promise<Result>;
  /** How many steps went well so far. */
  steps(): number;
}

interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const timeWidth = 10;
const bold = 1;
const dim = 2;
const red = 31;

/**
 * A report on a terminal; on a real one the step under way is on show, and there are colours if
 * `colours` are wanted. Nothing is said any more once `stopped`.
 */
export function createReport(terminal: Terminal, colours: boolean, stopped: AbortSignal): Report {
  const live = terminal.isTTY === true;
  const paint = (code: number, text: string) =>
    live && colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  const write = (text: string) => {
    if (!stopped.aborted) terminal.write(text);
  };
  const say = (text: string) => write(`${text}\n`);
  let steps = 0;

  return {
    say,
    chapter: (title) => say(`\n${paint(bold, title)}`),
    async step(title, work, outcome = textOf) {
      if (live) write(`${' '.repeat(timeWidth)}  ${title} …`);
      const started = performance.now();
      const end = (text: string) => {
        const time = `${Math.round(performance.now() - started)} ms`.padStart(timeWidth);
        say(`${live ? '\r\u001b[2K' : ''}${paint(dim, time)}  ${text}`);
      };
      try {
        const result = await work();
        steps += 1;
        end([title, outcome(result)].filter(Boolean).join(': '));
        return result;
      } catch (reason) {
        end(paint(red, `FAILED: ${title}`));
        throw reason;
      }
    },
    steps: () => steps,
  };
}

function textOf(result: unknown): string {
  return typeof result === 'string' ? result : '';
}
