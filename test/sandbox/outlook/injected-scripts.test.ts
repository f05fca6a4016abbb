import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import {
  answerNestedAppAuth,
  readNestedAppAuth,
} from '../../../src/sandbox/pages/outlook/host/nested-app-auth-relay.ts';

function script(name: string): string {
  return transformSync(readFileSync(path.resolve('src/sandbox/hosts/injected', `${name}.ts`), 'utf8'), {
    loader: 'ts',
    target: 'es2022',
  }).code;
}

interface Posted {
  message: { uuidAsString: string; func: string; data: string };
  origin: string;
}

function frame(name: string) {
  const posted: Posted[] = [];
  const listeners: ((event: object) => void)[] = [];
  const top = { postMessage: (message: Posted['message'], origin: string) => posted.push({ message, origin }) };
  const window: Record<string, unknown> = {
    name,
    top,
    addEventListener: (_type: string, listener: (event: object) => void) => listeners.push(listener),
  };
  runInNewContext(script('nested-app-auth-bridge'), { window, crypto, Date, JSON, Set, Array, Object });
  const bridge = window['nestedAppAuthBridge'] as
    | { addEventListener(type: 'message', listener: (text: string) => void): void; postMessage(text: string): void }
    | undefined;
  return { posted, bridge, top, hear: (event: object) => listeners.forEach((listener) => listener(event)) };
}

const HOST = JSON.stringify({ xdmInfo: 'c1|p1|https://localhost:3443', nestedAppAuth: true });

describe('the nested app authentication bridge', () => {
  it('asks the top window and hands on the answer of its host only', () => {
    const { bridge, posted, top, hear } = frame(HOST);
    const heard: string[] = [];
    bridge?.addEventListener('message', (text) => heard.push(text));
    bridge?.postMessage('{"method":"GetToken"}');
    expect(posted[0]).toMatchObject({
      origin: 'https://localhost:3443',
      message: { func: 'nestedAppAuth.execute', data: '{"method":"GetToken"}' },
    });
    const data = { uuidAsString: posted[0]?.message.uuidAsString, args: [null, 'token'] };
    hear({ source: top, origin: 'https://evil.example', data });
    hear({ source: {}, origin: 'https://localhost:3443', data });
    hear({ source: top, origin: 'https://localhost:3443', data: { ...data, uuidAsString: 'another' } });
    expect(heard).toEqual([]);
    hear({ source: top, origin: 'https://localhost:3443', data });
    hear({ source: top, origin: 'https://localhost:3443', data });
    expect(heard).toEqual(['token']);
  });

  it('is not there when the host does not offer it, or when there is no host', () => {
    expect(
      frame(JSON.stringify({ xdmInfo: 'c1|p1|https://localhost:3443', nestedAppAuth: false })).bridge,
    ).toBeUndefined();
    expect(frame('').bridge).toBeUndefined();
  });

  it('gets a failure when the host cannot reach the identity provider, never silence', async () => {
    const asked = readNestedAppAuth({
      id: 3,
      uuidAsString: 'u1',
      func: 'nestedAppAuth.execute',
      data: '{"requestId":"r1"}',
    });
    if (asked === undefined) throw new Error('not read');
    const answer = (await answerNestedAppAuth(asked, () => Promise.reject(new Error('down')))) as {
      id: number;
      args: [null, string];
    };
    expect(answer.id).toBe(3);
    expect(JSON.parse(answer.args[1])).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r1',
      success: false,
      error: { status: 'TRANSIENT_ERROR' },
    });
    expect(readNestedAppAuth({ func: 'initialize' })).toBeUndefined();
  });
});

describe('the stand-in for MicrosoftAjax', () => {
  const scope: Record<string, unknown> = {};
  const result = runInNewContext(
    `${script('microsoft-ajax')}; ({ Function, Error, Type: window.Type, Sys: window.Sys, window })`,
    { window: scope, navigator: { userAgent: 'test' } },
  ) as {
    Function: { _validateParams(given: unknown[], expected: object[]): Error | null };
    Error: Record<string, (name: string) => Error>;
    Type: { registerNamespace(path: string): void };
    Sys: {
      StringBuilder: new () => { append(text: string): unknown; toString(): string };
      Browser: { agent: unknown; InternetExplorer: unknown };
    };
  };

  it('checks parameters as office.js asks it to', () => {
    const expected = [
      { name: 'callback', type: undefined },
      { name: 'context', optional: true },
    ];
    expect(result.Function._validateParams(['x'], expected)).toBeNull();
    expect(result.Function._validateParams([], expected)?.name).toBe('Sys.ParameterCountException');
    expect(result.Function._validateParams([undefined], expected)?.name).toBe('Sys.ArgumentUndefinedException');
  });

  it('makes namespaces and errors, and is no Internet Explorer', () => {
    result.Type.registerNamespace('OSF.DDA.Test');
    expect(scope['OSF']).toEqual({ DDA: { Test: {} } });
    expect(result.Error['argumentNull']?.('x').name).toBe('Sys.ArgumentNullException');
    expect(result.Sys.Browser.agent).not.toBe(result.Sys.Browser.InternetExplorer);
    const builder = new result.Sys.StringBuilder();
    builder.append('a');
    builder.append('b');
    expect(builder.toString()).toBe('ab');
  });
});
