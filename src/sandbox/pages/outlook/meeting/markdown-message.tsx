/**
 * The little Markdown that a send decision may use (platform-facts A3): bold, italic, lists, links to https, new paragraphs.
 * Built as elements, never as HTML text.
 */
import type { ReactNode } from 'react';
import { Link } from '@fluentui/react-components';

const PART = /\*\*([^*]+)\*\*|__([^_]+)__|\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;
const LIST_ITEM = /^\s*(?:[-*+]|\d+\.)\s+/;

export function MarkdownMessage({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim());
  return blocks
    .filter((block) => block !== '')
    .map((block, at) => {
      const lines = block.split(/[\r\n]+/).filter((line) => line.trim() !== '');
      return lines.every((line) => LIST_ITEM.test(line)) ? (
        <ul key={at}>
          {lines.map((line, index) => (
            <li key={index}>{inline(line.replace(LIST_ITEM, ''))}</li>
          ))}
        </ul>
      ) : (
        <p key={at} style={{ margin: at === 0 ? 0 : undefined }}>
          {inline(lines.join(' '))}
        </p>
      );
    });
}

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(PART)) {
    parts.push(text.slice(from, match.index));
    const [whole, bold, bolder, italic, slanted, label, address] = match;
    if (bold !== undefined || bolder !== undefined) parts.push(<strong key={match.index}>{bold ?? bolder}</strong>);
    else if (italic !== undefined || slanted !== undefined) parts.push(<em key={match.index}>{italic ?? slanted}</em>);
    else {
      parts.push(
        <Link key={match.index} href={address} target="_blank" rel="noreferrer" inline>
          {label}
        </Link>,
      );
    }
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
