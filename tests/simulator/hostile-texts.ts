/** Names that a careless program would run, turn round, cut badly or fall over. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="document.title=\'owned\'">',
  '<script>document.title="owned"</script>',
  '"><b>bold</b> & <a href="javascript:document.title=1">link</a>',
  '\u202Eevil.exe\u202C reversed',
  'Long '.repeat(400).trim(),
  'L\u0336'.repeat(120),
  '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} & family',
  "Robert'); DROP TABLE people;--",
  '\u0024{process.exit(1)} {{constructor}} %s %n',
  'A\u0000B\u0007C\u001B[31mD',
  'two\nlines\tand a tab',
  '',
];
