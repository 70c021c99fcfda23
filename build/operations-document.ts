import { podSection } from './pod-section.ts';
import { spacesSection } from './spaces-section.ts';

const beginning = `# Everything that Foyer can ask

Made by \`npm run documents\` from the tables of operations; do not edit it by hand.

Each operation is a command: type \`>\` into the search field, then words of the command, and fill in
the form. What is **bold** under *Asked for* has to be filled in. Commands that your account may
give come first; where nobody has written down who may, the server's refusal is told in a sentence.
A command that *changes* asks before it does so; one that *destroys* has to be confirmed by typing.
Reading is repeated when the network or the server hiccups; what changes something is not.`;

/** The text of docs/operations.md. */
export function operationsDocument(): string {
  return `${[beginning, podSection(), spacesSection()].join('\n\n')}\n`;
}
