import type { Answer, ChoosablePresence } from '../../preload/contract.ts';

/** What a row of the tray's menu does when it is chosen. */
export type TrayCommand =
  | { readonly do: 'open' }
  | { readonly do: 'answer'; readonly requestId: string; readonly answer: Answer }
  | { readonly do: 'open-in-symphony'; readonly requestId: string }
  | { readonly do: 'reach'; readonly personId: string }
  | { readonly do: 'pause'; readonly length: 'hour' | 'tomorrow' | null }
  | {
      readonly do: 'set-presence';
      readonly accountId: string;
      readonly presence: ChoosablePresence;
    }
  | { readonly do: 'update' }
  | { readonly do: 'accounts' }
  | { readonly do: 'settings' }
  | { readonly do: 'proxy' }
  | { readonly do: 'report' }
  | { readonly do: 'quit' };

/** A row of the tray's menu, as data. */
export type TrayRow =
  | { readonly kind: 'line' }
  | { readonly kind: 'words'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly command: TrayCommand }
  /** One of several, of which one may be chosen. */
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly chosen: boolean;
      readonly command: TrayCommand;
    }
  | { readonly kind: 'folder'; readonly label: string; readonly rows: readonly TrayRow[] };
