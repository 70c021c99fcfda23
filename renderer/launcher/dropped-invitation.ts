import { useLayoutEffect } from 'preact/hooks';
import { useNavigation } from '../navigation.ts';
import { droppedText, mayInvite } from './invitation-text.ts';

const readable: readonly string[] = ['text/uri-list', 'text/plain'];

/** An invitation that is dropped anywhere on the popover is shown. */
export function useDroppedInvitation(): void {
  const { go } = useNavigation();
  useLayoutEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('text/uri-list')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.some((type) => readable.includes(type))) return;
      const text = droppedText(event.dataTransfer);
      if (!mayInvite(text)) return;
      event.preventDefault();
      go({ view: 'invitation', text });
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  });
}
