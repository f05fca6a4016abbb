import { describe, expect, it } from 'vitest';
import {
  objectiveLineHtml,
  removeObjectiveLineFrom,
  replaceObjectiveLine,
} from '../../../src/adapters/outlook/objective-line-html.ts';
import { OTHER_REF, REF } from '../../support/builders.ts';

const LINE = `Objective: agree on 3 sites · Key Account Review · Northwind Traders · ${REF}`;
const NEW = `Ziel: "A & B" <entscheiden> · Kundenreview · O'Brien · ${REF}`;
const NEW_HTML = `Ziel: &quot;A &amp; B&quot; &lt;entscheiden&gt; · Kundenreview · O&#39;Brien · ${REF}`;

/** As Outlook on the web leaves it: wrappers, classes, a conditional comment, the Teams block. */
const AROUND_BEFORE =
  '<html><head><style><!-- p {margin:0} --></style><title>AR</title></head><body dir="ltr"><!--[if gte mso 9]><xml>x</xml><![endif]-->';
const AROUND_AFTER =
  '<div class="elementToProof">Dear Nora,<br>see you<o:p></o:p></div>' +
  '<div style="width:100%" data-x="a>b">____ <a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting?x=1&amp;y=2">Join</a></div></body></html>';

describe('the line as HTML', () => {
  it('is escaped, whatever a person wrote', () => {
    expect(objectiveLineHtml('<img src=x onerror=alert(1)> & "x"')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;</p>',
    );
  });
});

describe('replacing the line', () => {
  it.each([
    ['in a paragraph', `<p>${LINE}</p>`, `<p>${NEW_HTML}</p>`],
    [
      'in a paragraph that Outlook dressed',
      `<p class="x_MsoNormal" style='margin:0'><span lang="EN">${LINE}</span></p>`,
      `<p class="x_MsoNormal" style='margin:0'><span lang="EN">${NEW_HTML}</span></p>`,
    ],
    ['in a div, before a line break', `<div>${LINE}<br>Hello</div>`, `<div>${NEW_HTML}<br>Hello</div>`],
    ['with bold words in it', `<p>Objective: <b>agree</b> on it · KAR · N · ${REF}</p>`, `<p>${NEW_HTML}<b></b></p>`],
    [
      'with a Ref cut in two by markup',
      `<p>Objective: agree · KAR · N · AR-<span>${REF.slice(3)}</span></p>`,
      `<p>${NEW_HTML}<span></span></p>`,
    ],
    [
      'with a hyphen that became an entity',
      `<p>Objective: agree · KAR · N · AR&#8209;${REF.slice(3)}</p>`,
      `<p>${NEW_HTML}</p>`,
    ],
    [
      'keeping what the person wrote behind it',
      `<p>${LINE} (see agenda <i>below</i>)</p>`,
      `<p>${NEW_HTML} (see agenda <i>below</i>)</p>`,
    ],
    [
      'in a table cell',
      `<table><tr><td>${LINE}</td><td>x</td></tr></table>`,
      `<table><tr><td>${NEW_HTML}</td><td>x</td></tr></table>`,
    ],
  ])('%s leaves every other character as it was', (_, before, after) => {
    const html = AROUND_BEFORE + before + AROUND_AFTER;
    expect(replaceObjectiveLine(html, NEW, REF)).toBe(AROUND_BEFORE + after + AROUND_AFTER);
  });

  it('twice gives the same', () => {
    const once = replaceObjectiveLine(`<p>${LINE}</p><p>Hello</p>`, NEW, REF);
    expect(replaceObjectiveLine(String(once), NEW, REF)).toBe(once);
  });

  it('does not touch the line of another ritual', () => {
    const html = `<p>Objective: x · KAR · N · ${OTHER_REF}</p>`;
    expect(replaceObjectiveLine(html, NEW, REF)).toBeUndefined();
  });

  it.each([
    ['a comment', `<!-- ${LINE} --><p>Hello</p>`],
    ['a style sheet', `<style>/* ${LINE} */</style>`],
    ['an attribute', `<a href="https://x.example/?${REF}">link</a>`],
    ['nothing', ''],
  ])('finds no line in %s', (_, html) => {
    expect(replaceObjectiveLine(html, NEW, REF)).toBeUndefined();
  });

  it('leaves broken HTML as broken as it was', () => {
    const html = `<p>${LINE}</p><p>1 < 2 <b>and <!-- no end`;
    expect(replaceObjectiveLine(html, NEW, REF)).toBe(`<p>${NEW_HTML}</p><p>1 < 2 <b>and <!-- no end`);
  });
});

describe('removing the line', () => {
  it.each([
    ['its own paragraph goes with it', `<p class="a"><span>${LINE}</span></p><p>Hello</p>`, '<p>Hello</p>'],
    ['before a line break, the break goes too', `<div>${LINE}<br>Hello</div>`, '<div>Hello</div>'],
    ['what else stands in the paragraph stays', `<p>${LINE} and more</p>`, '<p> and more</p>'],
    ['a picture in the paragraph stays', `<p>${LINE}<img src="cid:1"></p>`, '<p><img src="cid:1"></p>'],
    [
      'a cell stays, or the table breaks',
      `<table><tr><td>${LINE}</td></tr></table>`,
      '<table><tr><td></td></tr></table>',
    ],
    ['the body stays', `<body>${LINE}</body>`, '<body></body>'],
  ])('%s', (_, before, after) => {
    expect(removeObjectiveLineFrom(before, REF)).toBe(after);
  });

  it('undoes what was prepended', () => {
    const body = AROUND_BEFORE + AROUND_AFTER;
    expect(removeObjectiveLineFrom(objectiveLineHtml(LINE) + body, REF)).toBe(body);
  });
});
