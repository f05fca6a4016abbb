/**
 * What Outlook and Exchange do to a body on its way into the store (platform-facts A9): scripts, styles, comments, classes and data
 * attributes go, ids are prefixed with `x_`, and the whole stands in html and body. Also HTML to text and back.
 */
import type { StoredEvent } from './exchange.ts';

type Body = StoredEvent['body'];

const DROPPED_ELEMENTS =
  /<(script|style|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>|<\/?(?:html|head|meta|link|body|base)\b[^>]*>/gi;
const TAG = /<([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /\s+([^\s=>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

const HEAD =
  '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n';
const TAIL = '\r\n</body>\r\n</html>\r\n';

export function storedBody(body: Body): Body {
  if (body.contentType === 'text') return { contentType: 'text', content: body.content };
  return { contentType: 'html', content: wrap(sanitise(body.content)) };
}

const wrap = (inner: string): string => `${HEAD}${inner}${TAIL}`;

function sanitise(html: string): string {
  return html
    .replace(DROPPED_ELEMENTS, '')
    .replace(
      TAG,
      (_tag, name: string, attributes: string, close: string) =>
        `<${name}${keptAttributes(attributes)}${close === '' ? '' : ' /'}>`,
    )
    .trim();
}

function keptAttributes(attributes: string): string {
  return attributes.replace(ATTRIBUTE, (whole, name: string, value: string | undefined) => {
    const lower = name.toLowerCase();
    if (lower === 'class' || lower.startsWith('data-') || lower.startsWith('on')) return '';
    if (lower !== 'id' || value === undefined) return whole;
    const bare = value.replace(/^["']|["']$/g, '');
    return ` id="${bare.startsWith('x_') ? bare : `x_${bare}`}"`;
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function htmlToText(html: string): string {
  return html
    .replace(/<(script|style|title|head)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h[1-6]|table|ul|ol)\s*>|<hr\b[^>]*>/gi, '\r\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
    })
    .replace(/ +/g, ' ')
    .replace(/ ?\r\n ?/g, '\r\n')
    .replace(/(?:\r\n){3,}/g, '\r\n\r\n')
    .trim();
}

function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return wrap(`<div>${escaped.replace(/\r?\n/g, '<br>\r\n')}</div>`);
}

const bodyText = (body: Body): string => (body.contentType === 'html' ? htmlToText(body.content) : body.content);

/** The form a caller asked for with Prefer: outlook.body-content-type; HTML unless asked. */
export function bodyAs(body: Body, contentType: 'html' | 'text'): Body {
  if (body.contentType === contentType) return body;
  return { contentType, content: contentType === 'text' ? htmlToText(body.content) : textToHtml(body.content) };
}

/** Graph's bodyPreview: the first 255 characters of the text. */
export const previewOf = (body: Body): string => bodyText(body).slice(0, 255);

/** The block that Outlook puts under an online meeting's text. */
export function withJoinBlock(body: Body, joinUrl: string): Body {
  if (body.content.includes(joinUrl)) return body;
  if (body.contentType === 'text') {
    return {
      contentType: 'text',
      content: `${body.content}\r\n${'_'.repeat(80)}\r\nMicrosoft Teams meeting\r\nJoin: ${joinUrl}\r\n`,
    };
  }
  const block = `<br>\r\n<div>${'_'.repeat(80)}</div>\r\n<div>Microsoft Teams meeting</div>\r\n<div><a href="${joinUrl}">Join the meeting now</a></div>`;
  return { contentType: 'html', content: body.content.replace(/\s*<\/body>/i, `\r\n${block}\r\n</body>`) };
}
