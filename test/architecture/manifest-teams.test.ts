import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCOPES_OF } from '../../src/surfaces/shared/scopes.ts';
import { buildOutputs, pngSize } from './manifest-outputs.ts';

/**
 * What the schema of Teams manifests 1.22 demands of ours, and what it does not: the schema itself is not among our
 * packages (platform-facts B4 lists its limits).
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
type Json = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, 'manifest', file), 'utf8')) as Json;
const object = (value: unknown) => value as Json;
const list = (value: unknown) => value as Json[];
const text = (value: unknown) => value as string;

/** Every text in it, with its address. */
function texts(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, `${at}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => texts(item, at === '' ? key : `${at}.${key}`));
  return [];
}

const FIELDS = [
  '$schema',
  'manifestVersion',
  'version',
  'id',
  'developer',
  'localizationInfo',
  'name',
  'description',
  'icons',
  'accentColor',
  'staticTabs',
  'permissions',
  'validDomains',
  'webApplicationInfo',
  'activities',
];

describe.each(['teams', 'combined'])('manifest/%s/manifest.json', (pack) => {
  const manifest = read(`${pack}/manifest.json`);

  it('has the fields of schema 1.22 and no others', () => {
    const own = pack === 'teams' ? [] : ['authorization', 'extensions'];
    expect(Object.keys(manifest)).toEqual([...FIELDS, ...own]);
    expect(manifest['$schema']).toBe(
      'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    );
    expect(manifest['manifestVersion']).toBe('1.22');
    expect(manifest['id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Object.keys(object(manifest['developer']))).toEqual(['name', 'websiteUrl', 'privacyUrl', 'termsOfUseUrl']);
    expect(manifest['accentColor']).toMatch(/^#[0-9A-F]{6}$/);
  });

  it('keeps within the lengths of its texts, in every language', () => {
    const limits: Record<string, number> = {
      'name.short': 30,
      'name.full': 100,
      'description.short': 80,
      'description.full': 4000,
      'staticTabs[0].name': 128,
      'activities.activityTypes[0].description': 128,
      'activities.activityTypes[0].templateText': 128,
    };
    for (const words of [
      Object.fromEntries(texts(manifest)),
      read(`${pack}/fr.json`),
      read(`${pack}/de.json`),
      read(`${pack}/es.json`),
    ]) {
      for (const [address, longest] of Object.entries(limits)) {
        const length = text(words[address]).length;
        expect(length, address).toBeGreaterThan(0);
        expect(length, address).toBeLessThanOrEqual(longest);
      }
      for (const [address, word] of Object.entries(words)) {
        if (/controls\[0\]\.label$|supertip\.title$/.test(address))
          expect(text(word).length, address).toBeLessThanOrEqual(64);
        if (address.endsWith('supertip.description')) expect(text(word).length, address).toBeLessThanOrEqual(250);
      }
    }
  });

  it('has its language files, and every text they translate is one of its own', () => {
    const { additionalLanguages, defaultLanguageTag } = object(manifest['localizationInfo']);
    expect(defaultLanguageTag).toBe('en');
    expect(list(additionalLanguages).map(({ languageTag, file }) => `${text(languageTag)} ${text(file)}`)).toEqual([
      'fr fr.json',
      'de de.json',
      'es es.json',
    ]);
    const own = new Map(texts(manifest));
    for (const { file } of list(additionalLanguages)) {
      for (const address of Object.keys(read(`${pack}/${text(file)}`)).filter((key) => key !== '$schema'))
        expect(own.has(address), address).toBe(true);
    }
  });

  it('is one personal tab whose link never changes', () => {
    expect(
      list(manifest['staticTabs']).map(({ entityId, scopes, context }) => ({ entityId, scopes, context })),
    ).toEqual([{ entityId: 'board', scopes: ['personal'], context: ['personalTab'] }]);
  });

  it('uses https only, on the domain it declares, and points at files that the build writes', () => {
    const [domain] = manifest['validDomains'] as string[];
    const addresses = texts(manifest).filter(
      ([address, value]) => /^https?:/.test(value) && !address.startsWith('developer') && address !== '$schema',
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const [address, value] of addresses) {
      expect(new URL(value).origin, address).toBe(`https://${domain}`);
      expect(buildOutputs(ROOT), address).toContain(new URL(value).pathname);
    }
  });

  it('asks for tokens with the very scopes, in the very order, of the surfaces, redirected to the origin alone', () => {
    const [domain] = manifest['validDomains'] as string[];
    const infos = list(object(manifest['webApplicationInfo'])['nestedAppAuthInfo']);
    expect(infos.map((info) => info['scopes'])).toEqual(
      (pack === 'teams' ? [SCOPES_OF.tab] : [SCOPES_OF.tab, SCOPES_OF.pane]).map(({ required }) => required),
    );
    for (const { redirectUri, claims } of infos) {
      expect([redirectUri, claims]).toEqual([
        `brk-multihub://${domain}`,
        '{"access_token":{"xms_cc":{"values":["CP1"]}}}',
      ]);
    }
  });

  it('has a colour icon of 192 and an outline of 32 to be packed beside it', () => {
    expect(manifest['icons']).toEqual({ outline: 'outline.png', color: 'color.png' });
    expect([pngSize(path.join(ROOT, 'assets/color.png')), pngSize(path.join(ROOT, 'assets/outline.png'))]).toEqual([
      [192, 192],
      [32, 32],
    ]);
  });
});

describe('manifest/combined/manifest.json', () => {
  const extensions = list(read('combined/manifest.json')['extensions']);
  const [extension = {}] = extensions;
  const runtimes = list(extension['runtimes']);
  const actions = runtimes.flatMap((runtime) => list(runtime['actions']));
  const controls = list(extension['ribbons']).flatMap((ribbon) =>
    list(ribbon['tabs']).flatMap((tab) => list(tab['groups']).flatMap((group) => list(group['controls']))),
  );

  it('has one extension for mail', () => {
    expect(extensions).toHaveLength(1);
    expect(extension['requirements']).toEqual({
      scopes: ['mail'],
      capabilities: [{ name: 'Mailbox', minVersion: '1.8' }],
    });
  });

  it('gives every button and every event an action of a runtime, of the kind it needs', () => {
    const kind = (id: unknown) => actions.find((action) => action['id'] === id)?.['type'];
    expect(controls.map(({ id, actionId }) => [id, kind(actionId)])).toEqual([
      ['btnOrg', 'openPage'],
      ['btnAtt', 'openPage'],
    ]);
    const events = list(extension['autoRunEvents']).flatMap((entry) => list(entry['events']));
    // The schema takes any text as event type (platform-facts A2, B4).
    expect(events.map(({ type, actionId }) => [type, kind(actionId)])).toEqual([
      ['appointmentOrganizerOpened', 'executeFunction'],
      ['appointmentAttendeesChanged', 'executeFunction'],
      ['appointmentTimeChanged', 'executeFunction'],
      ['appointmentRecurrenceChanged', 'executeFunction'],
      ['appointmentSending', 'executeFunction'],
    ]);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  it('has three icon sizes where the schema demands them', () => {
    for (const { icons } of controls) expect(list(icons).map(({ size }) => size)).toEqual([16, 32, 80]);
  });

  it('says the same as the XML: events, handlers, send mode, controls, pages', () => {
    const xml = readFileSync(path.join(ROOT, 'manifest/outlook.xml'), 'utf8');
    for (const { id } of controls) expect(xml).toContain(`<Control xsi:type="Button" id="${text(id)}">`);
    for (const { id } of actions.filter(({ type }) => type === 'executeFunction'))
      expect(xml).toContain(`FunctionName="${text(id)}"`);
    for (const { code } of runtimes)
      for (const [, address] of texts(code)) expect(xml).toContain(`DefaultValue="${address}"`);
    expect(texts(extension['autoRunEvents']).map(([, value]) => value)).toContain('softBlock');
    expect(xml).toContain('SendMode="SoftBlock"');
  });

  it('hides the XML add-in where both are installed', () => {
    const xml = readFileSync(path.join(ROOT, 'manifest/outlook.xml'), 'utf8');
    const id = /<Id>(.+)<\/Id>/.exec(xml)?.[1];
    expect(extension['alternates']).toEqual([{ hide: { customOfficeAddin: { officeAddinId: id } } }]);
  });
});
