import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { ORGANISER_CONTROL } from '../../src/cli/manifests/outlook-manifest.ts';
import { buildOutputs, pngSize } from './manifest-outputs.ts';

/** What Microsoft's online validator would say first; it must still be run once before a deployment (platform-facts B5). */
const ROOT = path.resolve(import.meta.dirname, '../..');
const xml = readFileSync(path.join(ROOT, 'manifest/outlook.xml'), 'utf8');

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  preserveOrder: true,
  parseTagValue: false,
  ignoreDeclaration: true,
});

function toNode(raw: Record<string, unknown>): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = raw[name];
  const children = (Array.isArray(inner) ? inner : []) as Record<string, unknown>[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: children.filter((child) => !('#text' in child)).map(toNode),
    text: children.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
}

const root = toNode((parser.parse(xml) as Record<string, unknown>[])[0] ?? {});
const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const every = (name: string) => all(root).filter((node) => node.name === name);
const one = (name: string, within = root): Node => {
  const found = within.children.filter((node) => node.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${within.name} has ${found.length} ${name}`);
  return found[0];
};
const names = (node: Node) => node.children.map((child) => child.name);
const overrides = one('VersionOverrides', one('VersionOverrides'));

describe('manifest/outlook.xml', () => {
  it('is well-formed, below 256 KB, and of the kind for mail', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(Buffer.byteLength(xml)).toBeLessThan(256 * 1024);
    expect(root.attributes['xsi:type']).toBe('MailApp');
    expect(all(root).length).toBeGreaterThan(80);
  });

  it('has its elements in the order that Outlook demands', () => {
    expect(names(root)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'DisableEntityHighlighting',
      'VersionOverrides',
    ]);
    expect(names(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(names(one('Host', one('Hosts', overrides)))).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(names(one('Resources', overrides))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    expect(names(one('VersionOverrides'))).toEqual(['VersionOverrides']);
    expect(names(every('DesktopFormFactor')[0] ?? root)).toEqual([
      'SupportsSharedFolders',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(every('ExtensionPoint').map(names)).toEqual([
      ['OfficeTab'],
      ['OfficeTab'],
      ['LaunchEvents', 'SourceLocation'],
    ]);
    for (const group of every('Group')) expect(names(group)).toEqual(['Label', 'Control']);
    for (const control of every('Control')) expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of every('Supertip')) expect(names(tip)).toEqual(['Title', 'Description']);
    for (const icon of every('Icon'))
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    for (const action of every('Action')) {
      expect(action.attributes['xsi:type']).toBe('ShowTaskpane');
      expect(names(action)).toEqual(['SourceLocation']);
    }
    for (const runtime of every('Runtime')) expect(names(runtime)).toEqual(['Override']);
  });

  it('has values of the kinds that Outlook demands', () => {
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one('Version').text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(one('DefaultLocale').text).toBe('en-US');
    expect(one('ProviderName').text.length).toBeLessThanOrEqual(125);
    const versions = all(root)
      .filter(({ name }) => name === 'VersionOverrides')
      .map(({ attributes }) => [attributes['xmlns'], attributes['xsi:type']]);
    const schema = 'http://schemas.microsoft.com/office/mailappversionoverrides';
    expect(versions).toEqual([
      [schema, 'VersionOverridesV1_0'],
      [`${schema}/1.1`, 'VersionOverridesV1_1'],
    ]);
    for (const { attributes } of all(root)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'id' || name === 'resid') expect(value, value).toMatch(/^[A-Za-z][\w.]{0,31}$/);
        if (value.startsWith('https:')) expect(value.length, value).toBeLessThanOrEqual(2048);
      }
    }
  });

  it('gives no two groups and controls the same id', () => {
    const ids = [...every('Group'), ...every('Control')].map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs its events from one page, and the page-less engine from one script', () => {
    const events = every('ExtensionPoint').find(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent') ?? root;
    const runtime = every('Runtime')[0] ?? root;
    const page = runtime.attributes['resid'];
    expect([one('SourceLocation', events).attributes['resid'], every('FunctionFile')[0]?.attributes['resid']]).toEqual([
      page,
      page,
    ]);
    const script = one('Override', runtime);
    expect(script.attributes['type']).toBe('javascript');
    const address = (id: string | undefined) =>
      every('bt:Url').find(({ attributes }) => attributes['id'] === id)?.attributes['DefaultValue'];
    expect(address(page)).toMatch(/\/events\.html$/);
    expect(address(script.attributes['resid'])).toMatch(/\/launchevent\.js$/);
  });

  it('loads from Mailbox 1.8 and has its buttons and events from 1.12 (platform-facts A13)', () => {
    expect(one('Set', one('Sets', one('Requirements'))).attributes['MinVersion']).toBe('1.8');
    expect(one('bt:Sets', one('Requirements', overrides)).attributes['DefaultMinVersion']).toBe('1.12');
    expect(one('Permissions').text).toBe('ReadWriteItem');
  });

  it('resolves every resid to one resource of the right kind, and leaves no resource unused', () => {
    const kinds = { Images: 'bt:Image', Urls: 'bt:Url', ShortStrings: 'bt:String', LongStrings: 'bt:String' };
    const resources = one('Resources', overrides);
    const ids = (kind: string, name: string) =>
      one(`bt:${kind}`, resources)
        .children.filter((child) => child.name === name)
        .map(({ attributes }) => attributes['id'] ?? '');
    const known = Object.entries(kinds).flatMap(([kind, name]) => ids(kind, name));
    expect(new Set(known).size).toBe(known.length);
    const used = all(root).flatMap((node) =>
      node.attributes['resid'] === undefined ? [] : [node.attributes['resid']],
    );
    expect([...new Set(used)].sort()).toEqual([...known].sort());
    for (const description of every('Supertip').map((tip) => one('Description', tip)))
      expect(ids('LongStrings', 'bt:String')).toContain(description.attributes['resid']);
    for (const label of every('Label')) expect(ids('ShortStrings', 'bt:String')).toContain(label.attributes['resid']);
  });

  it('keeps within the lengths of its texts, in every language', () => {
    const strings = (list: string) =>
      one(list, one('Resources', overrides)).children.flatMap((text) => [
        text.attributes['DefaultValue'] ?? '',
        ...text.children.map(({ attributes }) => attributes['Value'] ?? ''),
      ]);
    const shown = (node: Node) => [
      node.attributes['DefaultValue'] ?? '',
      ...node.children.map(({ attributes }) => attributes['Value'] ?? ''),
    ];
    for (const text of shown(one('DisplayName'))) expect(text.length, text).toBeLessThanOrEqual(125);
    for (const text of shown(one('Description'))) expect(text.length, text).toBeLessThanOrEqual(250);
    for (const text of strings('bt:ShortStrings')) expect(text.length, text).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(text.length, text).toBeLessThanOrEqual(250);
    for (const text of [...every('DisplayName'), ...every('Description'), ...every('bt:String')].filter(
      (node) => node.attributes['DefaultValue'] !== undefined,
    )) {
      expect(text.children.map(({ attributes }) => attributes['Locale'])).toEqual(['fr-FR', 'de-DE', 'es-ES']);
    }
  });

  it('uses https only, and allows exactly its own origin', () => {
    const addresses = all(root).flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) =>
        /^https?:/.test(value) && !name.startsWith('xmlns') ? [value] : [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
    const origin = new URL(addresses[0] ?? '').origin;
    expect(every('AppDomain').map(({ text }) => text)).toEqual([origin]);
  });

  it('points at files that the build writes', () => {
    const origin = one('AppDomain', one('AppDomains')).text;
    const paths = all(root)
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => value.startsWith(`${origin}/`))
      .map((value) => new URL(value).pathname);
    expect(paths).toContain('/launchevent.js');
    for (const file of new Set(paths)) expect(buildOutputs(ROOT), file).toContain(file);
  });

  it('has icons of the sizes it says', () => {
    for (const image of every('bt:Image').filter(({ attributes }) => attributes['size'] !== undefined)) {
      const size = Number(image.attributes['size']);
      expect(pngSize(path.join(ROOT, `assets/${size}.png`))).toEqual([size, size]);
    }
    expect(pngSize(path.join(ROOT, 'assets/64.png'))).toEqual([64, 64]);
    expect(pngSize(path.join(ROOT, 'assets/128.png'))).toEqual([128, 128]);
  });

  it('listens to events that exist, one handler each, the send softly blocked', () => {
    // platform-facts A1, A2: a typing error here is silent in Outlook.
    const known = [
      'OnAppointmentSend',
      'OnNewAppointmentOrganizer',
      'OnAppointmentOrganizer',
      'OnAppointmentAttendeesChanged',
      'OnAppointmentTimeChanged',
      'OnAppointmentRecurrenceChanged',
      'OnInfoBarDismissClicked',
      'OnSensitivityLabelChanged',
    ];
    const events = every('LaunchEvent').map(({ attributes }) => attributes);
    for (const { Type } of events) expect(known).toContain(Type);
    expect(events).toEqual([
      { Type: 'OnAppointmentOrganizer', FunctionName: 'onAppointmentOrganizer' },
      { Type: 'OnAppointmentAttendeesChanged', FunctionName: 'onAppointmentAttendeesChanged' },
      { Type: 'OnAppointmentTimeChanged', FunctionName: 'onAppointmentTimeChanged' },
      { Type: 'OnAppointmentRecurrenceChanged', FunctionName: 'onAppointmentRecurrenceChanged' },
      { Type: 'OnAppointmentSend', FunctionName: 'onAppointmentSend', SendMode: 'SoftBlock' },
    ]);
  });

  it("has the control that the send gate's button opens, and the icon of its line (test/surfaces/send-gate runs the built file)", () => {
    expect(every('Control').map(({ attributes }) => attributes['id'])).toEqual([ORGANISER_CONTROL, 'btnAtt']);
    const gate = (file: string) => readFileSync(path.join(ROOT, 'src/surfaces/send-gate', file), 'utf8');
    expect(gate('pane-button.ts')).toContain(`PANE_BUTTON = '${ORGANISER_CONTROL}'`);
    const icon = /ICON = '(\w+)'/.exec(gate('prepare-verdict.ts'))?.[1];
    expect(every('bt:Image').map(({ attributes }) => attributes['id'])).toContain(icon);
  });
});
