import type { BusClient } from './bus-client.ts';

const PATH = '/org/gnome/keyring/Prompter';
const INTERFACE = 'org.gnome.keyring.internal.Prompter';

/**
 * Stands in for the password window of a desktop where nobody is there to answer: prompts are
 * begun and stay open for ever. Gives back how many were opened so far.
 */
export async function servePrompter(bus: BusClient): Promise<() => number> {
  let prompts = 0;
  const begin = () => {
    prompts += 1;
    return [];
  };
  bus.serve(PATH, INTERFACE, {
    methods: {
      BeginPrompting: { reply: '', answer: begin },
      PerformPrompt: { reply: '', answer: () => [] },
      StopPrompting: { reply: '', answer: () => [] },
    },
  });
  await bus.own('org.gnome.keyring.SystemPrompter');
  return () => prompts;
}
