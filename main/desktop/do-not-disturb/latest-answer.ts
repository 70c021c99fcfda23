/** Asks again and again, and tells of the newest question's answer alone. */
interface LatestAnswer {
  readonly ask: () => Promise<void>;
  /** Whatever is still being asked is of no interest any more. */
  readonly forget: () => void;
}

/** Of answers that overtake each other, only that of the last question is told. */
export function latestAnswer<Answer>(
  question: () => Promise<Answer>,
  tell: (answer: Answer) => void,
): LatestAnswer {
  let questions = 0;
  return {
    async ask() {
      questions += 1;
      const asked = questions;
      const answer = await question();
      if (asked === questions) tell(answer);
    },
    forget() {
      questions += 1;
    },
  };
}
