import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphExchange } from './graph/traffic.ts';

/** Starts `file` anew and answers a function that writes one line per exchange. */
export function openTrafficLog(file: string): (exchange: GraphExchange) => void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, '');
  } catch (cause) {
    throw new Error(`The traffic cannot be written to ${file}: name a file in a folder you may write to.`, { cause });
  }
  return (exchange) => appendFileSync(file, `${JSON.stringify(redact(exchange))}\n`);
}

/**
 * The exchange without what could be used again: cookies go, and of the access token only its scopes stay, so that a checker can
 * still hold each request against them.
 */
function redact(exchange: GraphExchange): GraphExchange {
  const requestHeaders: Record<string, string> = {};
  for (const [name, value] of Object.entries(exchange.requestHeaders)) {
    if (name.toLowerCase() === 'cookie') continue;
    requestHeaders[name] = name.toLowerCase() === 'authorization' ? redactBearer(value) : value;
  }
  return { ...exchange, requestHeaders };
}

function redactBearer(value: string): string {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/i.exec(value)?.[1];
  if (payload === undefined) return value.replace(/^(\S+)\s.*$/s, '$1 redacted');
  try {
    const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp?: string };
    return `Bearer ${base64url({ typ: 'JWT' })}.${base64url({ scp })}.redacted`;
  } catch {
    return 'Bearer redacted';
  }
}

function base64url(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
