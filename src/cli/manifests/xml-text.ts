/** Just enough of a writer for the add-in manifest: elements, attributes, text, two spaces of indentation. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: readonly XmlNode[] | string };

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly XmlNode[] | string = [],
): XmlNode {
  return { name, attributes, children };
}

export function xmlDocument(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root, '')}\n`;
}

function xmlText(node: XmlNode, indent: string): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const open = `${indent}<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${open}/>`;
  if (typeof node.children === 'string') return `${open}>${escapeXml(node.children)}</${node.name}>`;
  return `${open}>\n${node.children.map((child) => xmlText(child, `${indent}  `)).join('\n')}\n${indent}</${node.name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
