import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOfHtml } from './html-words';

it.each([
  ['paragraphs', '<p>One</p>\n<p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
  ['lines that a mail program made', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
  ['line breaks of the source, which mean nothing', 'One\r\n  two', 'One two'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', '* One\n* Two'],
  ['a table', '<table><tr><td>Name</td><td>Hanako</td></tr><tr><th>No.</th><td>7</td></tr></table>', 'Name Hanako\n\nNo. 7'],
  ['a link', 'See <a class="x" href="https://example.jp/a?b=1&amp;c=2">the form</a>.', 'See the form (https://example.jp/a?b=1&c=2).'],
  ['a link that would run', '<a href="javascript:alert(1)">here</a>', 'here'],
  ['signs by name and number', '&lt;b&gt; &yen;300 &copy; caf&eacute; &#26412;&#x4EBA; &unknown; &#xD800; R&D', '<b> ¥300 © café 本人 &unknown; � R&D'],
  ['what is no tag', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['nothing of what is for the browser', '<head><title>T</title><style>p{}</style></head><!-- c > d --><SCRIPT>alert("<p>")</SCRIPT >x<img src=x>', 'x'],
  ['nothing', '', ''],
])('reads %s', (_, html, words) => {
  expect(wordsOfHtml(html)).toBe(words);
});

it('ends with words whatever it is given, and never with a blank around a line', () => {
  const piece = fc.oneof(fc.constantFrom('<', '>', '<!--', '-->', '<script>', '</script', '<a href="', '"', '&amp;', '<p>', '<br>', ' ', '\n'), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const line of wordsOfHtml(pieces.join('')).split('\n')) expect(line).toBe(line.trim());
    }),
  );
});
