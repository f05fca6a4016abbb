import vm from 'node:vm';

/** What ECMA-262, 7th edition (June 2016), §18 to §26 has. Everything else of Node's own context is taken away. */
const GLOBALS =
  'Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape ' +
  'unescape Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Int8Array Int16Array Int32Array ' +
  'Map Number Object Proxy Promise RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError Uint8Array ' +
  'Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet JSON Math Reflect';
const LIST =
  'constructor length entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map reduce reduceRight ' +
  'reverse slice some sort toLocaleString toString values';
const MEMBERS: Readonly<Record<string, string>> = {
  Array: 'length name prototype from isArray of',
  'Array.prototype': `${LIST} concat copyWithin pop push shift splice unshift`,
  'Object.getPrototypeOf(Int8Array)': 'length name prototype from of',
  'Object.getPrototypeOf(Int8Array).prototype': `${LIST} buffer byteLength byteOffset copyWithin set subarray`,
  Object:
    'length name prototype assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames ' +
    'getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf',
  'String.prototype':
    'length constructor charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match normalize repeat ' +
    'replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim ' +
    'valueOf anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup',
  String: 'length name prototype fromCharCode fromCodePoint raw',
  Promise: 'length name prototype all race reject resolve',
  'Promise.prototype': 'constructor catch then',
  'Map.prototype': 'constructor clear delete entries forEach get has keys set size values',
  Map: 'length name prototype',
  'Set.prototype': 'constructor add clear delete entries forEach has keys size values',
  Symbol:
    'length name prototype for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive ' +
    'toStringTag unscopables',
  'RegExp.prototype':
    'constructor compile exec flags global ignoreCase multiline source sticky test toString unicode lastIndex',
};

/**
 * A context with what a runtime of ES2016 has and nothing else: no page, no timers, no console, and of the built-ins none that came later.
 * Patterns that came later are refused by RegExp, too. `Intl` is another standard (ECMA-402, 2012), which old runtimes have or have not.
 */
export function es2016Context({ intl }: { readonly intl: boolean }): vm.Context {
  const context = vm.createContext({});
  const kept = intl ? `${GLOBALS} Intl` : GLOBALS;
  vm.runInContext(
    `(() => {
      const members = ${JSON.stringify(MEMBERS)};
      for (const home of Object.keys(members)) {
        const owner = eval(home);
        const kept = members[home].split(' ');
        for (const name of Object.getOwnPropertyNames(owner)) if (!kept.includes(name)) delete owner[name];
      }
      const Pattern = RegExp;
      const later = /\\\\p\\{|\\(\\?<|\\\\k</i;
      RegExp = function (pattern, flags) {
        if (later.test(String(pattern)) || /[^gimuy]/.test(flags || '')) throw new SyntaxError('not of ES2016: ' + pattern);
        return new Pattern(pattern, flags);
      };
      RegExp.prototype = Pattern.prototype;
      const kept = ${JSON.stringify(kept)}.split(' ');
      const everything = this;
      for (const name of Object.getOwnPropertyNames(everything)) if (!kept.includes(name)) delete everything[name];
    }).call(this)`,
    context,
  );
  return context;
}
