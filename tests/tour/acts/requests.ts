import type { Answer, ConnectionRequest } from '../../../preload/contract.ts';
import type { Tour } from '../stage.ts';

/** Answers who is knocking: one by the notification's button, one in the popover. */
export async function requests(tour: Tour): Promise<void> {
  const { report, pictures, desk, foyer } = tour;
  const { page } = foyer;
  report.chapter('Who is knocking?');
  const [first, second] = foyer.state().requests;
  if (first === undefined || second === undefined) throw new Error('Too few people are knocking.');

  await report.step('Accept, on the notification', async () => {
    const notification = await notificationOf(first, desk);
    desk.notifications.invoke(notification.id, 'accept');
    await answered(tour, first, 'accept');
    return `“${notification.summary}”, and now they are connected`;
  });
  await report.step('A click on the tray icon shows who is left', async () => {
    const item = await desk.tray.waitForItem(5_000);
    await item.activate();
    await cardOf(page, second).waitFor();
    return (await item.tooltip()).replace('\n', ' · ');
  });
  await pictures.take(page, 'requests');
  await pictures.takeDesk(desk, 'desk');
  await report.step('Reject, in the popover', async () => {
    const { id } = await notificationOf(second, desk);
    await cardOf(page, second).getByRole('button', { name: 'Reject' }).click();
    await answered(tour, second, 'reject');
    await desk.notifications.waitForClosed(id, 5_000);
    return `${second.name} is gone from list, tray and notifications`;
  });
}

function notificationOf({ name }: ConnectionRequest, desk: Tour['desk']) {
  return desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
}

function cardOf(page: Tour['foyer']['page'], { name }: ConnectionRequest) {
  return page.getByRole('article', { name });
}

/** Waits until the request is gone, and holds the pod's own record against it: once, and so. */
async function answered(
  { simulator, foyer }: Tour,
  { id, userId }: ConnectionRequest,
  answer: Answer,
): Promise<void> {
  await foyer.until(({ requests }) => requests.every((request) => request.id !== id));
  const { accepts, rejects } = simulator.control.record();
  const times = (answer === 'accept' ? accepts : rejects)[userId] ?? 0;
  if (times !== 1) throw new Error(`The pod counts ${times} answers instead of one.`);
}
