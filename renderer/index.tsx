import './window.ts';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/choice.css';
import './design/frame.css';
import './launcher/launcher.css';
import './people/people.css';
import './people/avatar.css';
import './people/presence.css';
import './requests/requests.css';
import './accounts/accounts.css';
import './accounts/sign-in.css';
import './accounts/status-bar.css';
import './settings/settings.css';
import { start } from './start.tsx';

const root = document.getElementById('foyer');
if (root) start(window.foyer, root, navigator.platform);
