import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../../main/launch/mail/text-of-html.ts';

describe('a mail written as HTML, as plain text', () => {
  it('reads as somebody reads the mail', () => {
    const html = `<!DOCTYPE html><html><head><title>Invitation</title><style>p { color: red }</style></head>
      <body><h1>Tea &amp; cake</h1><p>Jane Doe invites you
        to the space <b>Tea</b>.</p>
      <ul><li>Monday</li><li>3&nbsp;pm &ndash; 4&#x20;pm</li></ul>
      <table><tr><td>Where</td><td>Spaces</td></tr><tr><td>Who</td><td>You</td></tr></table>
      <p><a href="https://spaces.example/spaces/invites/1/join">Join</a></p></body></html>`;
    expect(textOfHtml(html)).toBe(
      [
        'Tea & cake',
        '',
        'Jane Doe invites you to the space Tea.',
        '',
        '- Monday',
        '- 3 pm – 4 pm',
        '',
        'Where Spaces',
        'Who You',
        '',
        'Join <https://spaces.example/spaces/invites/1/join>',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a link that is its own words',
      '<a href="https://a.example/b">https://a.example/b</a>',
      'https://a.example/b',
    ],
    [
      'a link around a picture',
      '<a href="https://a.example/b"><img src=x></a>',
      'https://a.example/b',
    ],
    [
      'a picture that says what it is',
      '<img alt="Join now" src="https://spy.example/1.gif">',
      'Join now',
    ],
    [
      'a link whose words lie',
      '<a href="https://evil.example/">https://bank.example/</a>',
      'https://bank.example/ <https://evil.example/>',
    ],
    [
      'a link with entities',
      '<a href="https://a.example/?b=1&amp;c=2">Go</a>',
      'Go <https://a.example/?b=1&c=2>',
    ],
    ['a link without its end', 'See <a href="https://a.example/">here', 'See here'],
    ['plain text', 'a < b & c > d &unknown; &amp;lt;', 'a < b & c > d &unknown; &lt;'],
  ])('keeps %s', (_what, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    ['a script', 'A<script>alert("</b>")</script>B', 'AB'],
    ['a script in capitals', 'A<SCRIPT src=x>steal()</ScRiPt >B', 'AB'],
    ['a script that never ends', 'A<script>steal() B', 'A'],
    ['styles and titles', '<title>T</title><style>a>b{}</style>A', 'A'],
    ['comments', 'A<!-- > <b>no</b> --><!--[if mso]>no<![endif]-->B', 'AB'],
    ['attributes that hold a tag', '<b title="a>b" onclick=\'x(">")\'>A</b>', 'A'],
    ['what cannot be seen', '<div style="display: none">no <div>no</div> no</div>A', 'A'],
    ['a link that runs', '<a href="javascript:steal()">A</a>', 'A'],
    ['a link that runs, hidden by entities', '<a href="&#106;avascript&colon;steal()">A</a>', 'A'],
    ['a link to a file', '<a href="file:///etc/passwd">A</a>', 'A'],
    ['a link with a user name', '<a href="https://bank.example@evil.example/">A</a>', 'A'],
    ['data', '<a href="data:text/html,<script>x</script>">A</a>', 'A'],
    ['frames and drawings', '<iframe src=x>no</iframe><svg><text>no</text></svg>A', 'A'],
    ['letters that turn the line', 'abc\u202edef&#x202e;\u200e\u2066', 'abcdef'],
    ['control letters', 'a\u0000b&#0;&#7;c\u001b[31m', 'a b� c [31m'],
    ['entities that are no letters', '&#xD800;&#9999999;', '��'],
    ['an attribute that never ends', 'A<a href="https://a.example/ <b>B</b>', 'A'],
  ])('leaves %s out', (_what, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    ['tags that never end', '<a '],
    ['links in links', '<a href="https://a.example/">b'],
    ['quotes', '<b a="'],
    ['comments', '<!--'],
    ['entities', '&#'],
    ['gaps', ' \n'],
    ['gaps in attributes', '<b a= >'],
    ['scripts', '<script>'],
    ['accents', '\u0301'],
    ['hidden ones', '<div style="display:none">'],
  ])('takes no time over a megabyte of %s', (_what, piece) => {
    const began = performance.now();
    const text = textOfHtml(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(text.length).toBeLessThanOrEqual(20_000);
  });

  it('reads entities once', () => {
    expect(textOfHtml('<p>A &lt;b&gt; &amp;lt; c</p>')).toBe('A <b> &lt; c');
  });
});
