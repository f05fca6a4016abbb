import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { ConfigBroken, parseConfig } from '../../../src/surfaces/shared/read-config.ts';

const GOOD = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/organizations',
  knownAuthorities: [],
  protocol: 'AAD',
  graphOrigin: 'https://graph.microsoft.com/',
  site: 'contoso.sharepoint.com:/sites/account-rituals',
  teamsAppId: '11111111-1111-4111-8111-111111111111',
  programmeTimeZone: 'Europe/Paris',
};

function problemsOf(config: unknown): unknown {
  try {
    parseConfig(typeof config === 'string' || config === undefined ? config : JSON.stringify(config));
    return [];
  } catch (error) {
    if (error instanceof ConfigBroken) return error.problems;
    throw error;
  }
}

describe('reading config.json', () => {
  it('takes the file that the project ships', () => {
    expect(problemsOf(readFileSync('manifest/config.json', 'utf8'))).toEqual([]);
  });

  it('drops the slash that people put behind an origin', () => {
    expect(parseConfig(JSON.stringify(GOOD)).graphOrigin).toBe('https://graph.microsoft.com');
  });

  it('says that the file is missing', () => {
    expect(problemsOf(undefined)).toEqual([{ because: 'missing' }]);
  });

  it('says that the file is no JSON, for instance when a server answers every address with its start page', () => {
    expect(problemsOf('<!doctype html>')).toEqual([{ because: 'not-json', detail: expect.stringContaining('JSON') }]);
  });

  it.each([
    ['clientId', 'none yet', 'guid'],
    ['clientId', undefined, 'guid'],
    ['authority', 'login.microsoftonline.com', 'https'],
    ['knownAuthorities', 'localhost', 'texts'],
    ['protocol', 'SAML', 'protocol'],
    ['graphOrigin', 'http://graph.microsoft.com', 'https'],
    ['site', 'https://contoso.sharepoint.com/sites/rituals', 'site'],
    ['teamsAppId', '', 'text'],
    ['programmeTimeZone', 'Paris', 'time-zone'],
    ['outlookAddinId', 'the add-in', 'guid'],
  ])('names the key %s with %j, and its cure', (key, value, cure) => {
    expect(problemsOf({ ...GOOD, [key]: value })).toEqual([{ because: 'key', key, cure }]);
  });

  it('names every fault at once', () => {
    expect(problemsOf({ ...GOOD, clientId: '', site: '' })).toHaveLength(2);
  });

  it('says something of use about JSON that is no object', () => {
    expect(problemsOf('[]')).not.toEqual([]);
  });
});
