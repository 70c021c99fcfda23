/** Makes text safe inside HTML, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A plain page without script. `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { min-height: 100vh; margin: 0; display: grid; place-items: center; background: #eef1f5; color: #1c2430; }
  main { box-sizing: border-box; width: min(26rem, 92vw); padding: 2rem; border-radius: 12px; background: #fff; box-shadow: 0 8px 30px #1c243022; }
  h1 { margin: 0 0 .75rem; font-size: 1.4rem; }
  label { display: block; margin-top: 1rem; font-weight: 600; }
  input { box-sizing: border-box; width: 100%; padding: .6rem; font: inherit; border: 1px solid #8a94a3; border-radius: 8px; }
  button { margin: 1.25rem .5rem 0 0; padding: .6rem 1.2rem; font: inherit; border: 1px solid #8a94a3; border-radius: 8px; background: transparent; color: inherit; cursor: pointer; }
  button.primary { border-color: #b3261e; background: #b3261e; color: #fff; }
  [role=alert] { color: #b3261e; font-weight: 600; }
  small { display: block; margin-top: 1.5rem; opacity: .75; }
  @media (prefers-color-scheme: dark) {
    body { background: #12161c; color: #e8ecf2; }
    main { background: #1d232c; }
    [role=alert] { color: #ff8a80; }
  }
</style>
<main>
${body}
</main>
</html>
`;
}

/** The form that asks who is there. `hint` tells a person what to type, in this simulation. */
export function signInPage(username: string, problem: string | undefined, hint: string): string {
  const alert = problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`;
  return page(
    'Sign in - Avaya Cloud (simulated)',
    `<h1>Sign in to Avaya Cloud</h1>
${alert}
<form method="post">
  <label for="username">E-mail address</label>
  <input id="username" name="username" type="email" autocomplete="username" value="${escapeHtml(username)}" required autofocus>
  <label for="password">Password</label>
  <input id="password" name="password" type="password" autocomplete="current-password" required>
  <button class="primary" name="choice" value="sign-in">Sign in</button>
  <button name="choice" value="cancel" formnovalidate>Cancel</button>
</form>
<small>${escapeHtml(hint)}</small>`,
  );
}

/** The form that asks whether an application may act for the person. */
export function consentPage(client: string, account: string): string {
  return page(
    'Allow access - Avaya Cloud (simulated)',
    `<h1>Allow access?</h1>
<p><strong>${escapeHtml(client)}</strong> wants to read your profile and use Avaya Spaces as
<strong>${escapeHtml(account)}</strong>.</p>
<form method="post">
  <button class="primary" name="choice" value="accept">Accept</button>
  <button name="choice" value="cancel">Cancel</button>
</form>`,
  );
}
