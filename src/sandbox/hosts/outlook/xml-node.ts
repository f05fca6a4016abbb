/** What fast-xml-parser gives with every element in an array, prefixes removed, attributes behind `@`. */
export interface XmlNode {
  '#text'?: string;
  [name: string]: XmlNode[] | string | undefined;
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  const found = node?.[name];
  if (!Array.isArray(found)) return [];
  // An element with nothing but text comes as that text.
  return (found as (XmlNode | string)[]).map((child) => (typeof child === 'string' ? { '#text': child } : child));
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

export function attribute(node: XmlNode, name: string): string {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : '';
}

export function textOf(node: XmlNode | undefined, name: string): string {
  return childOf(node, name)?.['#text']?.trim() ?? '';
}
