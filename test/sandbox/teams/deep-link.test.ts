import { describe, expect, it } from 'vitest';
import { readDeepLink, writeDeepLink, writeSandboxLink } from '../../../src/sandbox/pages/teams/deep-link.ts';

const ORIGIN = 'https://localhost:3443';
const APP = '11111111-1111-4111-8111-111111111111';
const NORTHWIND = { kind: 'tab', appId: APP, entityId: 'board', subPageId: 'account:northwind' };
const context = encodeURIComponent('{"subEntityId":"account:northwind"}');

describe('a link that Teams handles', () => {
  it.each([
    [`https://teams.microsoft.com/l/entity/${APP}/board?context=${context}`],
    [`https://teams.cloud.microsoft/l/entity/${APP}/board?webUrl=x&label=y&context=${context}`],
    [`${ORIGIN}/teams/l/entity/${APP}/board?context=${context}&as=hugo`],
    [`/l/entity/${APP}/board?context=${context}`],
    [
      `  https://teams.microsoft.com/l/entity/${APP}/board?context=${encodeURIComponent('{"subPageId":"account:northwind"}')}  `,
    ],
  ])('opens the page of the tab: %s', (link) => {
    expect(readDeepLink(link, ORIGIN)).toEqual(NORTHWIND);
  });

  it('opens the tab itself when its context is missing or broken', () => {
    for (const broken of ['', '?context=', '?context=%7B', '?context=null']) {
      expect(readDeepLink(`https://teams.microsoft.com/l/entity/${APP}/board${broken}`, ORIGIN)).toEqual({
        ...NORTHWIND,
        subPageId: '',
      });
    }
  });

  it.each([
    ['https://outlook.office365.com/owa/?itemid=AAMk%2BA%2F1%3D&exvsurl=1&path=/calendar/item', 'AAMk+A/1='],
    ['https://outlook.office.com/calendar/item/AAMk%2BA%2F1%3D', 'AAMk+A/1='],
  ])('opens the meeting: %s', (link, id) => {
    expect(readDeepLink(link, ORIGIN)).toEqual({ kind: 'meeting', id });
  });

  it('opens a new meeting with what the link fills in', () => {
    const link =
      'https://teams.microsoft.com/l/meeting/new?subject=Review&startTime=2026-11-23T09:00:00Z&attendees=a@b.example,c@d.example';
    expect(readDeepLink(link, ORIGIN)).toEqual({
      kind: 'new meeting',
      compose: { subject: 'Review', startdt: '2026-11-23T09:00:00Z', to: 'a@b.example,c@d.example' },
    });
  });

  it.each(['https://www.contoso.example/page', 'mailto:claire.morel@contoso.example', `${ORIGIN}/outlook?as=claire`])(
    'hands on what is none of its own: %s',
    (url) => {
      expect(readDeepLink(url, ORIGIN)).toEqual({ kind: 'elsewhere', url });
    },
  );

  it.each([
    ['northwind', /no address/],
    ['javascript:alert(1)', /not javascript:/],
    ['http://contoso.example/', /not http:/],
    ['https://teams.microsoft.com/l/chat/0/0', /no chat/],
    ['https://teams.microsoft.com/l/entity/', /no app and page/],
    ['https://outlook.office.com/mail/', /links to a meeting/],
  ])('refuses %s and says why', (link, reason) => {
    const read = readDeepLink(link, ORIGIN);
    expect(read.kind).toBe('refused');
    if (read.kind === 'refused') expect(read.reason).toMatch(reason);
  });
});

it('reads back the links it writes, whatever stands in them', () => {
  const tab = {
    appId: APP,
    entityId: 'board',
    subPageId: 'ritual:AR-7F3K2Q9M & "more" é',
    label: 'Northwind & Co',
    webUrl: `${ORIGIN}/tab.html#board`,
  };
  const expected = { kind: 'tab', appId: APP, entityId: 'board', subPageId: tab.subPageId };
  expect(readDeepLink(writeDeepLink(tab), ORIGIN)).toEqual(expected);
  expect(readDeepLink(writeSandboxLink(ORIGIN, 'hugo', tab), ORIGIN)).toEqual(expected);
});
