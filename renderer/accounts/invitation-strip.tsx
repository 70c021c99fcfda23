import { SpacesGlyph } from '../design/icons.tsx';
import { Strip } from '../design/strip.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { readable } from '../invitation/hostile-text.ts';
import { useNavigation } from '../navigation.ts';
import { alone } from '../text/alone.ts';

/** An invitation that was clicked or found in the clipboard waits to be looked at. */
export function InvitationStrip() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const invitation = useAppState((state) => state.invitation);
  if (!invitation) return null;
  const { id, inviterName, inviterEmail, spaceName } = invitation;
  const inviter = readable(inviterName) || readable(inviterEmail);
  const space = readable(spaceName);
  return (
    <Strip
      tone="hint"
      icon={<SpacesGlyph />}
      action={{ label: say('arrived.look'), act: () => go({ view: 'invitation' }) }}
      onDismiss={() => void bridge.dismissInvitation({ invitationId: id })}
    >
      {say('arrived.invitation', {
        name: inviter === '' ? say('arrived.somebody') : alone(inviter),
        space:
          space === '' ? say('arrived.some-space') : alone(say('view.quoted', { words: space })),
      })}
    </Strip>
  );
}
