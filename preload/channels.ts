/** The channel on which a question travels and its outcome returns. */
export const askChannel = (name: string) => `foyer:ask:${name}`;
/** The channel on which the renderer says that it listens to a feed. */
export const followChannel = (name: string) => `foyer:follow:${name}`;
/** The channel on which main delivers a feed's changes. */
export const changeChannel = (name: string) => `foyer:change:${name}`;
