/**
 * HTML of a meeting's body as Outlook treats it: read into known elements only, classes stripped, ids prefixed `x_`
 * (platform-facts A9). Written by hand on both ways, so that nothing of a foreign body runs in the page.
 */
const KEPT_ELEMENTS = new Set(
  'a abbr b blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s small span strike strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const DROPPED_WITH_CONTENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'noscript',
]);
const KEPT_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'dir',
  'style',
  'align',
  'valign',
  'width',
  'height',
  'border',
  'cellpadding',
  'cellspacing',
  'colspan',
  'rowspan',
  'color',
  'face',
  'size',
  'target',
  'start',
  'type',
]);
const VOID_ELEMENTS = new Set(['br', 'hr', 'img']);
const BLOCKS = new Set([
  'address',
  'blockquote',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tr',
  'ul',
]);

/** The children that `html` gives when Outlook has rewritten it, ready to be put into the body. */
export function readBody(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const kept = document.createDocumentFragment();
  for (const child of parsed.body.childNodes) append(kept, child);
  return kept;
}

/** What Outlook makes of `html` when it takes it over. */
export function rewriteHtml(html: string): string {
  return writeHtml(readBody(html));
}

function append(to: Node, node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) {
    to.appendChild(document.createTextNode(node.nodeValue ?? ''));
    return;
  }
  if (!(node instanceof Element) && node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  const name = element.localName;
  if (DROPPED_WITH_CONTENT.has(name)) return;
  const target = KEPT_ELEMENTS.has(name) ? to.appendChild(rewritten(element)) : to;
  for (const child of element.childNodes) append(target, child);
}

function rewritten(element: Element): HTMLElement {
  const copy = document.createElement(element.localName);
  for (const { name, value } of element.attributes) {
    if (name === 'id' && value !== '') copy.setAttribute('id', value.startsWith('x_') ? value : `x_${value}`);
    else if (KEPT_ATTRIBUTES.has(name) && isHarmless(name, value)) copy.setAttribute(name, value);
  }
  return copy;
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href') return /^(https?:|mailto:|tel:|#)/i.test(value.trim());
  if (name === 'src') return /^(https?:|cid:|data:image\/(png|gif|jpeg);)/i.test(value.trim());
  if (name === 'style') return !/url\(|expression|position\s*:/i.test(value);
  return true;
}

/** The HTML text of what stands inside `node`. */
export function writeHtml(node: Node): string {
  let html = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      html += escapeHtml(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      const attributes = [...element.attributes]
        .filter(({ name }) => name === 'id' || KEPT_ATTRIBUTES.has(name))
        .map(({ name, value }) => ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`);
      html += `<${element.localName}${attributes.join('')}>`;
      if (!VOID_ELEMENTS.has(element.localName)) html += `${writeHtml(element)}</${element.localName}>`;
    }
  }
  return html;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Plain text typed or given by an add-in, as HTML: a line each. */
export function textToHtml(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => (line === '' ? '<div><br></div>' : `<div>${escapeHtml(line)}</div>`))
    .join('');
}

/** The body as the text that `body.getAsync("text")` gives: a line break for each block and each `br`. */
export function bodyText(html: string): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        text += (child.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const name = (child as Element).localName;
        if (name === 'br') text += '\n';
        const block = BLOCKS.has(name);
        if (block) breakLine();
        walk(child);
        if (block) breakLine();
        else if (name === 'td' || name === 'th') text += '\t';
      }
    }
  };
  walk(readBody(html));
  return text.replace(/[^\S\n]+\n/g, '\n').trimEnd();
}
