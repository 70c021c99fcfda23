import { useWords } from '../foyer.ts';
import { FileField } from './file-field.tsx';

interface KeyFile {
  readonly path: string;
  readonly onChoose: (path: string) => void;
}

/** Which key file is used. */
export function KeyFileField({ path, onChoose }: KeyFile) {
  const { say } = useWords();
  return (
    <FileField
      kind="key"
      label={say('symphony.key-file')}
      hint={say('symphony.key-file-hint')}
      path={path}
      onChoose={onChoose}
    />
  );
}
