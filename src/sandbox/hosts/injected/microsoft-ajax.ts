/**
 * Stands in for MicrosoftAjax.js, which outlook-web-16.01.js would fetch from a public server (host-protocol §2.4); a host of
 * one's own has to supply it. Only what office.js calls, written from that list. Transpiled to a classic script.
 */
(function standInForMicrosoftAjax() {
  type Fields = Record<string, unknown>;
  interface Expectation {
    name?: string;
    type?: unknown;
    optional?: boolean;
    mayBeNull?: boolean;
  }
  const scope = window as unknown as Fields;
  if (scope['Type'] !== undefined) return;

  function failure(kind: string, message: string, details: Fields = {}): Error {
    return Object.assign(new Error(message), { name: `Sys.${kind}Exception` }, details);
  }
  const errors: Fields = {
    argument: (paramName?: string, message?: string) =>
      failure('Argument', message ?? 'Value does not fall within the expected range.', { paramName }),
    argumentNull: (paramName?: string, message?: string) =>
      failure('ArgumentNull', message ?? `Value cannot be null: ${paramName ?? ''}`, { paramName }),
    argumentType: (paramName?: string, _actual?: unknown, _expected?: unknown, message?: string) =>
      failure('ArgumentType', message ?? `Object cannot be converted to the required type: ${paramName ?? ''}`, {
        paramName,
      }),
    argumentUndefined: (paramName?: string, message?: string) =>
      failure('ArgumentUndefined', message ?? `Value cannot be undefined: ${paramName ?? ''}`, { paramName }),
    argumentOutOfRange: (paramName?: string, actualValue?: unknown, message?: string) =>
      failure(
        'ArgumentOutOfRange',
        message ?? `Specified argument was out of the range of valid values: ${paramName ?? ''}`,
        { paramName, actualValue },
      ),
    invalidOperation: (message?: string) =>
      failure('InvalidOperation', message ?? 'Operation is not valid due to the current state of the object.'),
    notImplemented: (message?: string) =>
      failure('NotImplemented', message ?? 'The method or operation is not implemented.'),
    parameterCount: (message?: string) => failure('ParameterCount', message ?? 'Parameter count mismatch.'),
    create: (message?: string, details?: Fields) => Object.assign(new Error(message), details),
  };
  Object.assign(Error, errors);

  const make = (name: keyof typeof errors, ...args: unknown[]): Error =>
    (errors[name] as (...given: unknown[]) => Error)(...args);

  function validateParameter(value: unknown, expected: Expectation, name: string): Error | null {
    if (value === undefined) return expected.optional === true ? null : make('argumentUndefined', name);
    if (value === null)
      return expected.mayBeNull === true || expected.optional === true ? null : make('argumentNull', name);
    const { type } = expected;
    if (type === String) return typeof value === 'string' ? null : make('argumentType', name);
    if (type === Number) return typeof value === 'number' ? null : make('argumentType', name);
    if (type === Boolean) return typeof value === 'boolean' ? null : make('argumentType', name);
    if (type === Function) return typeof value === 'function' ? null : make('argumentType', name);
    if (type === undefined || type === Object) return null;
    return typeof type !== 'function' || value instanceof type ? null : make('argumentType', name);
  }

  function validateParams(
    given: ArrayLike<unknown>,
    expected: readonly Expectation[],
    checkCount = true,
  ): Error | null {
    const least = expected.filter((expectation) => expectation.optional !== true).length;
    if (checkCount && (given.length < least || given.length > expected.length)) return make('parameterCount');
    for (const [at, expectation] of expected.entries()) {
      const found = validateParameter(given[at], expectation, expectation.name ?? String(at));
      if (found !== null) return found;
    }
    return null;
  }
  Object.assign(Function, { _validateParams: validateParams, _validateParameter: validateParameter });

  function registerNamespace(path: string): void {
    let at = scope;
    for (const name of path.split('.')) {
      at[name] ??= {};
      at = at[name] as Fields;
    }
  }
  const classMembers = {
    registerClass(this: Fields, typeName: string, baseType?: unknown): unknown {
      this['__typeName'] = typeName;
      this['__class'] = true;
      if (typeof baseType === 'function') this['__baseType'] = baseType;
      return this;
    },
    registerEnum(this: Fields, typeName: string): void {
      this['__typeName'] = typeName;
      this['__enum'] = true;
    },
    registerInterface(this: Fields, typeName: string): void {
      this['__typeName'] = typeName;
    },
    initializeBase(this: Fields, instance: object, args?: unknown[]): unknown {
      const base = this['__baseType'];
      if (typeof base === 'function') Reflect.apply(base, instance, args ?? []);
      return instance;
    },
    getName(this: Fields): string {
      const name = this['__typeName'];
      return typeof name === 'string' ? name : '';
    },
  };
  for (const [name, member] of Object.entries(classMembers)) {
    if (!(name in Function.prototype))
      Object.defineProperty(Function.prototype, name, { value: member, configurable: true, writable: true });
  }
  scope['Type'] = Object.assign(Function, { registerNamespace });

  class StringBuilder {
    private readonly parts: string[] = [];
    constructor(initial?: unknown) {
      if (initial !== undefined && initial !== null) this.append(initial);
    }
    append(text: unknown): this {
      this.parts.push(String(text));
      return this;
    }
    appendLine(text: unknown = ''): this {
      return this.append(`${String(text)}\r\n`);
    }
    clear(): void {
      this.parts.length = 0;
    }
    isEmpty(): boolean {
      return this.toString() === '';
    }
    toString(separator = ''): string {
      return this.parts.join(separator);
    }
  }
  const browsers: Fields = { InternetExplorer: {}, Firefox: {}, Safari: {}, Opera: {} };
  scope['Sys'] = {
    StringBuilder,
    Debug: { trace: () => undefined, assert: () => undefined, fail: () => undefined },
    Browser: { ...browsers, agent: browsers['Safari'], name: navigator.userAgent, version: 600, documentMode: 0 },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
    Application: { add_load: () => undefined },
    EventArgs: { Empty: {} },
  };
})();
