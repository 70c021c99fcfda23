/** A user id is the pod's number, and below it so many bits for the user. */
const userBits = 36n;

/** Whether two users are of one pod, where everybody is connected without asking. */
export function isSamePod(userId: string, other: string): boolean {
  const [one, two] = [podOf(userId), podOf(other)];
  return one !== null && one === two;
}

function podOf(userId: string): bigint | null {
  return /^\d{1,20}$/.test(userId) ? BigInt(userId) >> userBits : null;
}
