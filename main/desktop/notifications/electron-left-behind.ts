import type { LeftBehind } from './left-behind.ts';
import type { ToastPress } from './toast-id.ts';

/** What Electron 45 tells of notifications of an earlier session; older ones have none of it. */
export interface ElectronHistory {
  /** Windows: also what started Foyer. */
  readonly handleActivation?: (callback: (details: unknown) => void) => void;
  /** macOS. */
  readonly getHistory?: () => Promise<readonly HistoricNotification[]>;
}

interface HistoricNotification {
  readonly id: string;
  on(event: 'click', listener: () => void): unknown;
  on(event: 'action', listener: (details: object, actionIndex: number) => void): unknown;
  close(): void;
}

/**
 * The notifications that an earlier session left behind. On Windows a press is told whether it is of
 * this session or not: `isOurs` names those that this session hears of itself.
 */
export function electronLeftBehind(
  Notifications: ElectronHistory,
  platform: NodeJS.Platform,
  isOurs: (toastId: string) => boolean,
): LeftBehind {
  let tell: (press: ToastPress) => void = () => undefined;
  const history = new Map<string, HistoricNotification>();

  const attach = (found: readonly HistoricNotification[]) => {
    for (const notification of found) {
      const { id } = notification;
      if (isOurs(id)) continue;
      // Held here: Electron loses the events of those that nobody holds.
      history.set(id, notification);
      notification.on('click', () => tell({ toastId: id }));
      notification.on('action', (details, actionIndex) =>
        tell({ toastId: id, button: buttonIn(details) ?? actionIndex }),
      );
    }
  };

  return {
    onPress(listener) {
      tell = listener;
      if (platform === 'darwin') void Notifications.getHistory?.().then(attach);
      if (platform !== 'win32') return;
      Notifications.handleActivation?.((details) => {
        const press = pressIn(details);
        if (press && !isOurs(press.toastId)) tell(press);
      });
    },
    keepOnly(stands) {
      for (const [id, notification] of history) {
        if (!stands(id)) notification.close();
      }
    },
  };
}

/** Windows gives back what Electron wrote into the toast: `type=action&action=0&tag=…`. */
function pressIn(details: unknown): ToastPress | null {
  if (typeof details !== 'object' || details === null || !('arguments' in details)) return null;
  const toastId = new URLSearchParams(String(details.arguments)).get('tag');
  if (toastId === null) return null;
  const button = 'type' in details && details.type === 'action' ? buttonIn(details) : undefined;
  return button === undefined ? { toastId } : { toastId, button };
}

function buttonIn(details: object): number | undefined {
  const index: unknown = 'actionIndex' in details ? details.actionIndex : undefined;
  return typeof index === 'number' && index >= 0 ? index : undefined;
}
