/** A string literal for `$filter`: in single quotes, a quote inside doubled (OData 4.01 §5.1.1.14.1). Not percent-encoded yet. */
export function odataString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * `?$filter=…&$top=…`, values percent-encoded, names as they are. The Graph SDK encodes nothing itself (platform-facts I4), and it
 * splits what it is given at `&`, so that an unencoded value such as `Söhne & Co #1` would change the query.
 */
function queryString(query: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Fills `{name}` in a path. Commas stay readable (site ids have two); the colon and slashes of `{site}` are syntax, not text. */
function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`the path ${template} needs a value for {${name}}`);
    const encoded = encodeURIComponent(value).replaceAll('%2C', ',');
    return name === 'site' ? encoded.replaceAll('%3A', ':').replaceAll('%2F', '/') : encoded;
  });
}

/** An address below the service root: `{name}` of the path filled, the query encoded. Throws where a value is missing. */
export function addressOf(
  template: string,
  parts: {
    readonly path?: Readonly<Record<string, string>> | undefined;
    readonly query?: Readonly<Record<string, string | number>> | undefined;
  },
): string {
  return fillPath(template, parts.path ?? {}) + queryString(parts.query ?? {});
}
