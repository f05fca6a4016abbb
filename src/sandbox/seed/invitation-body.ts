/** Text of invitations as Outlook's HTML, and the visible objective line of a tagged meeting (design §3). */
import { BODIES, COLON, LABEL, RITUAL_NAMES } from './data/invitations.ts';
import type { PlannedRitual } from './planned-ritual.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escape(line)}</p>`).join('');
}

/** `Objective: <statement> · Key Account Review · Northwind Traders · AR-7F3K2Q9X`, in the invitation's language. */
function objectiveLineOf({ language, statement, code, accounts, ref }: PlannedRitual): string {
  const stated = statement === '' ? [] : [`${LABEL[language]}${COLON[language]}${statement}`];
  const names = accounts.length === 0 ? [] : [accounts.map(({ name }) => name).join(', ')];
  return [...stated, RITUAL_NAMES[code][language], ...names, ref].join(' · ');
}

export function bodyOf(ritual: PlannedRitual): string {
  const text = BODIES[ritual.clients.length > 0 ? 'client' : 'internal'][ritual.language];
  const name = ritual.accounts[0]?.name ?? 'Contoso Climate';
  return paragraphs([objectiveLineOf(ritual), ...text.map((line) => line.replaceAll('{account}', name))]);
}
