/** Does the same thing once at a time: who asks again meanwhile gets the same end of it. */
type Once<End> = (question: unknown, work: () => Promise<End>) => Promise<End>;

/** Nothing under way yet. Questions are the same when they are written the same. */
export function createOnce<End>(): Once<End> {
  const underWay = new Map<string, Promise<End>>();
  return (question, work) => {
    const name = JSON.stringify(question);
    const already = underWay.get(name);
    if (already) return already;
    const ended = work().finally(() => underWay.delete(name));
    underWay.set(name, ended);
    return ended;
  };
}
