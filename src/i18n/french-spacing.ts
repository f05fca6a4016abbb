/**
 * French puts a no-break space before `: ; ? !` and inside « ». Catalogues are written with plain spaces, which an editor shows;
 * this puts the right ones in (narrow before `; ? !`, full before `:` and inside quotation marks: Lexique des règles typographiques).
 */
export function frenchSpacing(message: string): string {
  return message
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ (:)/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}
